import Influence

extension JSONWriter {
  /// The attributes that a row has, each as a member.
  mutating func members<Row>(_ columns: [Column<Row>], of row: Row) {
    for column in columns {
      switch column.value(row) {
      case .text(let text): member(column.name, text)
      case .whole(let number): member(column.name, number)
      case .flag(let flag): member(column.name, flag)
      case nil: continue
      }
    }
  }

  /// A member `claims`: every claim for and against a tie.
  mutating func claims(of tie: Tie) {
    name("claims")
    beginArray()
    for evidence in tie.evidence {
      beginObject()
      member("id", evidence.claim.id)
      member("status", evidence.citation.status.rawValue)
      member("speaker", evidence.citation.voice)
      member("quote", evidence.citation.quote)
      member("article", evidence.claim.article)
      member("line", evidence.claim.line)
      member("date", evidence.claim.reportDate?.description)
      member("outlet", evidence.outlet)
      member("url", evidence.address)
      endObject()
    }
    endArray()
  }
}
