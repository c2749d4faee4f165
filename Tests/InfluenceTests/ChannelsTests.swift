import Testing

@testable import Influence

@Suite struct ChannelsTests {
  private func ties(_ story: Story, _ channels: Channels = Channels()) -> [String] {
    channels.links(in: InfluenceGraph(story.set)).map { "\($0.source)-\($0.target) \($0.reports)" }
  }

  @Test func mediationTiesTheMediatorToEachPartyOnly() {
    var story = Story()
    story.tell("QAT mediates ISR grp:hamas", in: "a")
    #expect(ties(story) == ["ISR-QAT 1", "QAT-grp:hamas 1"])
  }

  /// Article a calls the talks indirect in one sentence and a meeting in another; b knows of a
  /// meeting and of no mediator.
  @Test func talksThroughAMediatorAreNoDirectChannel() {
    var story = Story()
    story.tell("QAT mediates ISR grp:hamas", in: "a")
    story.tell("ISR meets grp:hamas", in: "a")
    #expect(ties(story) == ["ISR-QAT 1", "QAT-grp:hamas 1"])
    var direct = Channels()
    direct.mediatedTalksAreDirect = true
    #expect(ties(story, direct) == ["ISR-QAT 1", "ISR-grp:hamas 1", "QAT-grp:hamas 1"])
    story.tell("ISR meets grp:hamas", in: "b")
    #expect(ties(story) == ["ISR-QAT 1", "ISR-grp:hamas 1", "QAT-grp:hamas 1"])
  }

  @Test func anArticleIsOneReportOfATieHoweverManyRelationsItTells() {
    var story = Story()
    story.tell("QAT hosts grp:hamas", in: "a")
    story.tell("grp:hamas meets QAT", in: "a")
    story.tell("QAT cooperates grp:hamas", in: "b")
    #expect(ties(story) == ["QAT-grp:hamas 2"])
  }

  @Test func theRuleCanBeChangedAndIsShown() {
    var story = Story()
    story.tell("QAT hosts grp:hamas", in: "a")
    story.tell("USA meets QAT", in: "a")
    var channels = Channels()
    channels.relations = [.meets]
    #expect(ties(story, channels) == ["QAT-USA 1"])
    #expect(channels.rule == "channels: meets")
    #expect(Channels().rule.hasPrefix("channels: cooperates, hosts, mediates, meets; a mediator"))
  }

  @Test func pressureIsNoChannel() {
    var story = Story()
    story.tell("USA pressures QAT", in: "a")
    story.tell("USA attacks QAT", in: "a")
    #expect(ties(story).isEmpty)
  }
}
