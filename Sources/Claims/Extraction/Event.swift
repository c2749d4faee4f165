/// A relation found in a paragraph, still in tokens: what a claim is built from.
struct Event: Sendable {
  typealias Side = ParticipantFinder.Found

  var entry: CodebookEntry
  var trigger: TriggerFinder.Trigger
  var source: Side
  var target: Side?
  var parties: [Side]
  var stance: Stance
  /// Words that govern the trigger, nearest first.
  var governors: [Int]
  var speaker: Speaker?
  /// The token that names the speaker.
  var speakerToken: Int?
  var origin: String?
}
