import ArgumentParser
import GoodOffices

struct BrokersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brokers",
    abstract: "Lists who stands between actors: mediators, those with channels to both, and roles.",
    discussion: """
      Between two actors: who mediates, and who has a channel to each. With --groups: how often each \
      actor stands between others that have no channel of their own, and in which role (Gould and \
      Fernandez) towards its camp; between the camps of two actors if two are named, else between any.

      A file of camps has a line for each actor: its name or id, a tab, the name of the camp.

      Example: goodoffices brokers Israel Hamas march/
      Example: goodoffices brokers march/ --groups affiliation
      """)

  @OptionGroup var input: NamesThenPaths

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Roles towards camps: whom actors serve, groups that talk, or a file of camps.",
      valueName: "affiliation|community|file"))
  var groups: String?

  @OptionGroup var channels: ChannelOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var setup: DeskOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if input.names == nil, groups == nil {
      throw ValidationError("name two actors, or ask for roles with --groups")
    }
  }

  func run() async throws {
    let file = try await setup.read(input.paths)
    let lookup = ActorLookup(file.wholeGraph(level: filter.level.level))
    let ends = try input.names.map {
      (one: try lookup.actor(named: $0.one), other: try lookup.actor(named: $0.other))
    }
    let graph = try filter.graph(of: file)
    let isEmpty: Bool
    if let groups {
      var roles = BrokerRoles()
      roles.channels = channels.value
      roles.grouping = try CampFile.grouping(groups, lookup)
      roles.ends = ends
      let answer = try roles.answer(in: graph)
      try output.write(answer)
      isEmpty = answer.isEmpty
    } else if let ends {
      var brokers = Brokers()
      brokers.channels = channels.value
      let answer = try brokers.between(ends.one, ends.other, in: graph)
      try output.write(answer)
      isEmpty = answer.isEmpty
    } else {
      isEmpty = true
    }
    try setup.settle(file, isEmpty: isEmpty)
  }
}

/// Reads which actor belongs to which camp.
private enum CampFile {
  static func grouping(_ text: String, _ lookup: ActorLookup) throws -> Grouping {
    switch text {
    case "affiliation": return .affiliation
    case "community": return .community
    default: break
    }
    let bytes = try InputFile.bytes(text)
    var camps: [ActorID: String] = [:]
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() where !line.isEmpty && line.first != "#" {
      let cells = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard cells.count == 2 else {
        throw CommandFailure.wrongInput(
          "\(text):\(number + 1): expected an actor, a tab and the name of its camp")
      }
      do throws(InfluenceError) {
        camps[try lookup.actor(named: cells[0])] = cells[1]
      } catch {
        throw CommandFailure.wrongInput("\(text):\(number + 1): \(error)")
      }
    }
    return .table(camps)
  }
}
