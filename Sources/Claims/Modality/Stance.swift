/// How the text presents an event: as having happened, asked for, planned, supposed, doubted or
/// denied.
struct Stance: Sendable, Equatable {
  var realis = Realis.actual
  var polarity = Polarity.affirmed
  /// The words that decided, in the order they were met from the trigger outwards.
  var cues: [String] = []
  /// *will*, *would*, *vowed to*: the event lies ahead and somebody commits to it.
  var isFuture = false
  /// *must*, *should*, *has to*.
  var isObligation = false
  /// An *if*, *unless* or *or else* hangs on the event.
  var isUltimatum = false

  /// What a word around the event does to it.
  enum Operator: Sendable, Equatable {
    case neutral, request, intend, suppose, doubt, negate
  }

  /// Applies a word met further out. The innermost word that is not neutral decides the realis,
  /// but doubt about the whole outranks it; a denial stays.
  mutating func apply(_ effect: Operator, cue: String) {
    guard effect != .neutral else { return }
    if !cues.contains(cue) { cues.append(cue) }
    switch effect {
    case .neutral: break
    case .request: raise(to: .requested)
    case .intend:
      raise(to: .intended)
      isFuture = true
    case .suppose: raise(to: .conditional)
    case .doubt: realis = .unclear
    case .negate: polarity = .denied
    }
  }

  private mutating func raise(to value: Realis) {
    if realis == .actual { realis = value }
  }
}
