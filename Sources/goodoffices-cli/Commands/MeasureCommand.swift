import ArgumentParser
import GoodOffices
import Graphs

struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measures any graph: centrality, cores, groups, brokerage, flows.",
    discussion: """
      Reads an edge list: source, target, weight and more columns, between tabs; nodes are numbers or \
      names, lines with # are remarks, and a first line "# n=5 m=9 directed=0" tells the rest. Parallel \
      edges are merged, their weights summed; measures named -weighted, distance and alternatives take \
      weights as lengths.

      With --timing, standard output gets a line of JSON for each measure with the seconds of computing \
      alone, and the values go to the file of -o.

      Example: goodoffices measure edges.tsv --measure pagerank,betweenness --threads 2

      """ + measures)

  private static var measures: String {
    GraphMeasure.allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "\n")
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv, json
  }

  @Argument(help: "The edge list, or - for standard input.")
  var edges: String

  @Option(name: .long, help: ArgumentHelp("What to measure.", valueName: "measure,…"))
  var measure: [Names<GraphMeasure>]

  @Flag(name: .long, help: "Take edges as running both ways.")
  var undirected = false

  @Option(
    name: .long,
    help: ArgumentHelp("Pairs of nodes, for measures of pairs.", valueName: "from:to,…"))
  var pairs: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Starts that a sampled measure looks from.", valueName: "n"))
  var samples = 256

  @Option(name: .long, help: ArgumentHelp("Of what is drawn at random.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    name: .long,
    help: ArgumentHelp("Threads a measure may use; results are the same.", valueName: "n"))
  var threads = 1

  @Option(name: .long, help: "How to write the values.")
  var format = Format.tsv

  @Flag(name: .long, help: "Write the seconds of each measure, as lines of JSON.")
  var timing = false

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write the values to this file instead.", valueName: "file"))
  var output: String?

  func validate() throws {
    if !(1...1024).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 1024, not \(threads)")
    }
    if samples < 1 { throw ValidationError("--samples takes a number from 1 on, not \(samples)") }
    let asked = measure.flatMap(\.values)
    if let one = asked.first(where: { $0.scope == .pair }), pairs == nil {
      throw ValidationError("\(one.rawValue) is of pairs: name some with --pairs from:to,…")
    }
  }

  func run() throws {
    let list = try readEdges()
    let graph = list.graph()
    var measuring = Measuring()
    measuring.threads = threads
    measuring.samples = samples
    measuring.seed = seed
    if let pairs { measuring.pairs = try NodePairs(pairs, in: list).pairs }
    var table = MeasureTable(list, graph, pairs: measuring.pairs)
    let clock = ContinuousClock()
    for measure in measure.flatMap(\.values) {
      do throws(GraphError) {
        let start = clock.now
        let result = try measuring.result(of: measure, in: graph)
        let seconds = (clock.now - start) / .seconds(1)
        table.add(measure, result, seconds: seconds)
      } catch {
        throw CommandFailure.wrongInput("\(edges): \(measure.rawValue): \(error)")
      }
    }
    if timing { try Streams.standardOutput(table.timings(threads: threads)) }
    guard !timing || output != nil else { return }
    try ResultWriter.write(format == .json ? table.json() : table.tsv(), to: output)
  }

  private func readEdges() throws -> EdgeList {
    var reader = EdgeListReader()
    if undirected { reader.isDirected = false }
    let bytes = try InputFile.bytes(edges)
    do throws(GraphError) {
      return try reader.edges(in: bytes)
    } catch {
      if case .unreadable(let line, let problem) = error {
        throw CommandFailure.wrongInput("\(edges):\(line): \(problem)")
      }
      throw CommandFailure.wrongInput("\(edges): \(error)")
    }
  }
}

extension GraphMeasure: ExpressibleByArgument {}

/// The pairs that `--pairs` names.
private struct NodePairs {
  var pairs: [(source: Int, target: Int)] = []

  init(_ text: String, in list: EdgeList) throws(CommandFailure) {
    let numbers = list.names.map { Dictionary(zip($0, 0...)) { first, _ in first } }
    for pair in text.split(separator: ",") {
      let ends = pair.split(separator: ":", maxSplits: 1).map { name in
        numbers.map { $0[String(name)] } ?? Int(name)
      }
      guard ends.count == 2, let source = ends[0], let target = ends[1],
        (0..<list.nodeCount).contains(source), (0..<list.nodeCount).contains(target)
      else { throw .wrongInput("--pairs \(pair): expected two nodes of the graph as from:to") }
      pairs.append((source, target))
    }
  }
}
