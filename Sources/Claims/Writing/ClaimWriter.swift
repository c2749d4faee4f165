import Articles

/// Writes claims as JSON Lines, one claim a line, members always in the same order.
public struct ClaimWriter {
  private var json = JSONWriter()
  public init() {}

  /// The line of one claim, its newline included.
  public mutating func line(_ claim: Claim) -> [UInt8] {
    writeStart(of: claim)
    json.value(claim.copyGroup)
    writeEnd(of: claim)
    return json.flush()
  }

  /// The line of a claim whose `copyGroup` is not known yet: what stands before and after its digits.
  package mutating func halves(_ claim: Claim) -> (before: [UInt8], after: [UInt8]) {
    writeStart(of: claim)
    let before = json.flush()
    json.value(0)
    _ = json.flush()
    writeEnd(of: claim)
    return (before, json.flush())
  }

  private mutating func writeStart(of claim: Claim) {
    json.beginObject()
    json.member("id", claim.id)
    json.member("article", claim.article)
    json.member("line", claim.line)
    json.member("relation", claim.relation.rawValue)
    json.name("source")
    write(claim.source)
    if let target = claim.target {
      json.name("target")
      write(target)
    }
    if !claim.parties.isEmpty {
      json.name("parties")
      json.beginArray()
      for party in claim.parties { write(party) }
      json.endArray()
    }
    json.member("realis", claim.realis.rawValue)
    json.member("polarity", claim.polarity.rawValue)
    json.name("cues")
    json.beginArray()
    for cue in claim.cues { json.value(cue) }
    json.endArray()
    json.name("speaker")
    write(claim.speaker)
    json.member("parent", claim.parent)
    json.member("quote", claim.quote.text)
    json.member("start", claim.quote.range.lowerBound)
    json.member("end", claim.quote.range.upperBound)
    json.member("sentence", claim.sentence)
    json.name("trigger")
    json.beginObject()
    json.member("text", claim.trigger.text)
    json.member("start", claim.trigger.range.lowerBound)
    json.member("end", claim.trigger.range.upperBound)
    json.endObject()
    json.member("reportDate", claim.reportDate?.description)
    json.member("eventDate", claim.eventDate?.description)
    json.member("eventStart", claim.period?.start?.description)
    json.member("eventEnd", claim.period?.end?.description)
    json.member("rule", claim.rule)
    json.member("plover", claim.relation.plover)
    json.member("cameo", claim.cameo)
    json.name("copyGroup")
  }

  private mutating func writeEnd(of claim: Claim) {
    json.member("origin", claim.origin)
    json.endObject()
    json.endLine()
  }

  private mutating func write(_ side: Participant) {
    json.beginObject()
    json.member("id", side.actor.rawValue)
    json.member("name", side.name)
    json.member("kind", side.kind.rawValue)
    json.member("mention", side.surface)
    json.member("start", side.range.lowerBound)
    json.member("end", side.range.upperBound)
    json.member("via", side.via)
    json.member("reason", side.reason)
    json.endObject()
  }

  private mutating func write(_ speaker: Speaker?) {
    guard let speaker else {
      json.null()
      return
    }
    json.beginObject()
    json.member("name", speaker.name)
    json.member("kind", speaker.kind.rawValue)
    json.member("for", speaker.actor?.rawValue)
    json.endObject()
  }
}
