import Articles
import Language
import TestSupport
import Testing

@testable import Actors

@Suite struct LinkerTests {
  @Test func emptyArticleHasNoMentions() throws {
    #expect(try Linked(paragraphs: []).article.mentions.isEmpty)
    #expect(try Linked("").article.mentions.isEmpty)
  }

  @Test func mentionsAreInOrderLongerOnesFirst() throws {
    let linked = try Linked(
      "Kenyan officials met the foreign ministry of Chad.", "They left Nairobi on Monday.")
    let keys = linked.article.mentions.map {
      ($0.paragraph, $0.tokens.lowerBound, -$0.tokens.count)
    }
    #expect(keys.elementsEqual(keys.sorted { $0 < $1 }, by: ==))
    let nested = try #require(linked.mention("Kenyan"))
    #expect(nested.isNested)
    #expect(linked.mention("Kenyan officials")?.isNested == false)
  }

  @Test func everyActorOfAMentionIsInTheCast() throws {
    let linked = try Linked(
      "Egypt and Qatar, which have mediated between Israel and Hamas, blamed Tarek Osman, a militia leader.",
      "Both sides thanked them. He fled to Chad.")
    for mention in linked.article.mentions {
      #expect(!mention.reason.isEmpty)
      #expect(mention.tokens.contains(mention.head))
      for actor in mention.actors + mention.candidates {
        #expect(linked.article.actors[actor] != nil)
      }
    }
  }

  @Test func sameArticleGivesTheSameMentions() throws {
    let text = "Sudan's army and the RSF met in Jeddah. Both sides accused Kenya. It denied it."
    let writer = MentionWriter()
    let first = writer.lines(of: try Linked(text).article)
    for _ in 0..<5 { #expect(writer.lines(of: try Linked(text).article) == first) }
  }

  /// Any text must pass: words of the tables in any order, cut anywhere, with marks between.
  @Test(arguments: 0..<150) func survivesAnyText(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "Kenya", "'s", "’", "President", "the", "group", "U.S.", "officials", "said", "“", "”", "\"",
      ",", "(", ")", "-", "—", "its", "they", "and", "of", "Kim", "al-", "ULTIMATUM", "two",
      "sides", "RSF", "Prime Minister", "Moscow", "in", "former", ".", "\u{301}", "🇰🇪", "\u{0}",
      "head", "wing", "both", "we", "ambassador", "to", "envoy", "Hamas", "leaders", "no",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      if Bool.random(using: &random) { text += " " }
    }
    let linked = try Linked(text)
    for mention in linked.article.mentions {
      #expect(!mention.tokens.isEmpty)
      #expect(mention.tokens.upperBound <= linked.article.texts[0].tokens.count)
    }
  }
}
