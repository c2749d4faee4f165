import Language

/// An article that may hold a claim: its parsed paragraphs, and what the screen learnt of them.
package struct ScreenedArticle: Sendable {
  /// One a paragraph, in order.
  package let texts: [ParsedText]
  /// By paragraph, the word sequences of the codebook that may stand in it.
  let triggers: [TriggerTables]
}
