import Testing

@testable import Actors

@Suite struct CoreferenceTests {
  @Test(arguments: [
    // group nominals
    (
      "The ELN attacked a village. Colombia accused the guerrilla group.", "the guerrilla group",
      "grp:eln"
    ),
    ("Boko Haram freed ten girls. The militants kept others.", "The militants", "grp:boko-haram"),
    ("The Wagner Group left Mali. The company denied it.", "Mali", "MLI"),
    ("NATO warned Serbia. The alliance sent troops.", "The alliance", "igo:nato"),
    // states and governments
    ("Eritrea closed its border. The country has no parliament.", "The country", "ERI"),
    ("Ugandan President Yoweri Museveni said the country would not talk.", "the country", "UGA"),
    (
      "The Obama administration urged restraint. The administration sent an envoy.",
      "The administration", "agy:us.obama-admin"
    ),
    ("Protests shook Venezuela. The government arrested dozens.", "The government", "agy:ven.gov"),
    // pairs
    (
      "Talks between Armenia and Azerbaijan failed. The two sides blamed each other.",
      "The two sides", "ARM|AZE"
    ),
    (
      "Norway and Canada urged the generals to yield. Japan warned the rivals.", "the rivals",
      "NIL:rivals"
    ),
    // somebody's counterpart: known, or nobody
    ("Eritrea broke off ties with Djibouti and blamed its neighbour.", "its neighbour", "DJI"),
    ("Eritrea wants its ally to help.", "its ally", "-"),
    ("Hassan Nasrallah said his group would fight.", "his group", "-"),
    ("President Raul Castro thanked Canada. The Pope was glad.", "The Pope", "NIL:pope"),
    // apposition
    (
      "Renamo, the former rebel movement, rejected the vote.", "the former rebel movement",
      "grp:renamo"
    ),
  ])
  func descriptionsFindWhoIsMeant(text: String, words: String, actor: String) throws {
    #expect(try Linked(text).actor(words) == actor)
  }

  @Test(arguments: [
    ("Kenyan President William Ruto met rebels. He urged them to stop.", "He", "william-ruto"),
    ("Ethiopia said it would not withdraw.", "it", "ETH"),
    // Two people joined are *them*; one state alone is not.
    (
      "President Mwai Kibaki and Yoweri Museveni met in Nairobi. Annan urged them to talk.", "them",
      "mwai-kibaki|yoweri-museveni"
    ),
    ("Kenya is dry. Annan urged them to talk.", "them", ""),
    ("An envoy, Jan Kubis, met him after President William Ruto spoke.", "him", ""),
    ("The UN imposed sanctions on Peru in response to its raid on Chile.", "its", "PER"),
    (
      "Peru's foreign ministry was angry. \"We reject the claims of the Ecuadorian government,\" it said.",
      "it", "agy:per.mfa"
    ),
    ("Sudan expelled the envoy and recalled its ambassador.", "its", "SDN"),
    ("Turkish officials said they had warned Greece.", "they", "TUR"),
    ("Norway told Houthi leaders that they must free the hostages.", "they", "grp:houthis"),
  ])
  func pronounsFindTheirAntecedent(text: String, words: String, actor: String) throws {
    #expect(try Linked(text).actor(words) == actor)
  }

  @Test(arguments: [
    "It is clear that Chad will refuse.", "Kenya offered a plan and Sudan accepted it.",
    "In Mali it rained.", "The reservoir in Ethiopia has reached its limit.",
  ])
  func wordsThatStandForNoActorAreLeftOut(text: String) throws {
    let linked = try Linked(text)
    #expect(linked.article.mentions.filter { $0.kind == .pronoun && !$0.actors.isEmpty }.isEmpty)
  }

  @Test func whatIsDoneToWhoSpeaksIsDoneToHim() throws {
    let linked = try Linked("Nicaragua complained that Honduras was threatening it.")
    #expect(linked.actor("it") == "NIC")
  }

  @Test func governmentOfAPersonIsThatOfHisState() throws {
    let linked = try Linked("Mugabe warned the envoy that his government would expel him.")
    #expect(linked.actor("government") == "agy:zwe.gov")
  }

  @Test func quotedIAndWeAreTheSpeakerAndWhomHeSpeaksFor() throws {
    let linked = try Linked(
      "“I am tired, and we will not wait,” Ethiopian Prime Minister Abiy Ahmed said.")
    #expect(linked.actor("I") == "abiy-ahmed")
    #expect(linked.actor("we") == "ETH")
  }

  @Test func aPluralSubjectOwnsWhatItsClauseCallsTheirs() throws {
    let linked = try Linked(
      "Norway said the Ethiopians had failed in their talks with Eritrea.")
    #expect(linked.actor("their") == "ETH")
  }

  @Test func genderToldByATitleDecides() throws {
    let linked = try Linked(
      "Spokeswoman Amina Diallo met commander Oumar Keita. She asked him to leave.")
    #expect(linked.actor("She") == "NIL:amina-diallo")
    #expect(linked.actor("him") == "NIL:oumar-keita")
  }

  /// Nobody can list them, so nobody is put in their place.
  @Test(arguments: [
    ("Global powers urged Myanmar to release her.", "Global powers", "NIL:global-powers"),
    ("Mediators left Doha.", "Mediators", "NIL:mediators"),
    (
      "He urged key players in the region to act.", "key players in the region",
      "NIL:key-players-in-the-region"
    ),
  ])
  func vagueCollectivesKeepTheirWords(text: String, words: String, actor: String) throws {
    let mention = try #require(try Linked(text).mention(words))
    #expect(mention.kind == .nominal)
    #expect(mention.actors == [ActorID(actor)])
  }
}
