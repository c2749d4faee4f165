import ArgumentParser
import GoodOffices

/// What ties actors to each other.
struct ChannelOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The relations that make a channel.", valueName: "relation,…"))
  var channels: [Names<Relation>] = []

  var value: Channels {
    var value = Channels()
    if !channels.isEmpty { value.relations = Set(channels.flatMap(\.values)) }
    return value
  }
}
