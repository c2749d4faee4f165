import Articles
import Language

/// Reads when an event took place, or from when to when it held, from the words around its trigger.
///
/// A calendar date is taken as it stands; *Thursday*, *last week* and *two days ago* count only
/// when the report's own day is given.
struct EventDates: Sendable {
  let reportDate: CalendarDate?

  /// The time that hangs on the trigger, or on a word above it in its clause; nil when the text
  /// has none it can fix.
  ///
  /// What somebody is does not begin with what he says: the time of a standing hangs on its own
  /// words.
  func interval(of event: Event, in text: ParsedText) -> DateInterval? {
    let stance = event.stance
    let isAhead =
      stance.realis == .intended || stance.realis == .requested || stance.realis == .conditional
    let scanner = DateScanner(text: text, report: reportDate, isAhead: isAhead)
    // From the paragraph's beginning: *the day before* counts from a day named earlier.
    let sentence = text.sentence(of: event.trigger.token)
    let spans = scanner.spans(in: 0..<sentence.upperBound).filter {
      $0.tokens.lowerBound >= sentence.lowerBound
    }
    var found = interval(near: event, spans, text)
    if event.entry.relation.isStanding, stance.cues.contains("former") {
      // It was over when the report was written.
      found = DateInterval(start: found?.start, end: found?.end ?? reportDate)
    }
    return found?.start == nil && found?.end == nil ? nil : found
  }

  private func interval(
    near event: Event, _ spans: [DateScanner.Span], _ text: ParsedText
  ) -> DateInterval? {
    var index = event.trigger.token
    for _ in 0..<4 {
      let hanging = spans.filter {
        $0.attachment == index || isObject($0.attachment, of: index, text)
      }
      if let first = hanging.first(where: { $0.attachment == index }) ?? hanging.first {
        return first.interval
      }
      let token = text.tokens[index]
      // A clause of its own has a time of its own.
      guard token.head != index, token.dependency != .ccomp, token.dependency != .relcl,
        !event.entry.relation.isStanding || isPredicate(token, text)
      else { return nil }
      index = token.head
    }
    return nil
  }

  /// *was president until 2005*, *served as president until 2005*.
  private func isPredicate(_ token: Token, _ text: ParsedText) -> Bool {
    switch token.dependency {
    case .attr, .oprd: true
    case .pobj: text.tokens[token.head].lower == "as"
    case .prep: token.lower == "as"
    default: false
    }
  }

  /// *hosted the rebels since Monday*: the parser hangs the time on the object.
  private func isObject(_ noun: Int, of verb: Int, _ text: ParsedText) -> Bool {
    text.tokens[noun].head == verb && text.tokens[noun].dependency == .dobj
  }
}
