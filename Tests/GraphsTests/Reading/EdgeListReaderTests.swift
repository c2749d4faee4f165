import TestSupport
import Testing

@testable import Graphs

@Suite struct EdgeListReaderTests {
  private func read(
    _ text: String, _ change: (inout EdgeListReader) -> Void = { _ in }
  ) throws -> EdgeList {
    var reader = EdgeListReader()
    change(&reader)
    return try reader.edges(in: Array(text.utf8))
  }

  @Test func aFileWithAllColumns() throws {
    let list = try read(
      "# n=4 m=3 directed=1 family=rmat\n2\t0\t1.5\tmeets\t7\n0\t1\n#0\t0\n\n0\t1\t2\t\t-3\n")
    #expect(list.nodeCount == 4)
    #expect(list.isDirected)
    #expect(list.names == nil)
    #expect(
      (0..<list.edgeCount).map { list[$0] } == [
        .init(source: 2, target: 0, weight: 1.5, type: "meets", time: 7),
        .init(source: 0, target: 1), .init(source: 0, target: 1, weight: 2, time: -3),
      ])
    let graph = list.graph()
    #expect(graph.nodeCount == 4)
    #expect(graph.weight(from: 0, to: 1) == 3)
    #expect(graph.weight(from: 1, to: 0) == nil)
  }

  @Test func namesAreNumberedAsTheyCome() throws {
    let list = try read("\u{FEFF}Hamas\tQatar\t3\r\nUnited States\tHamas\r\n") {
      $0.isDirected = false
    }
    #expect(list.names == ["Hamas", "Qatar", "United States"])
    #expect(list.graph().weight(from: 1, to: 0) == 3)
    #expect(list.graph().weight(from: 2, to: 0) == 1)
  }

  @Test func numbersWithoutAFirstLineAreNamesUnlessAskedFor() throws {
    let text = "7\t3\n3\t7"
    #expect(try read(text).names == ["7", "3"])
    let numbered = try read(text) { $0.nodes = .numbers }
    #expect(numbered.names == nil)
    #expect(numbered.nodeCount == 8)
    #expect(numbered[1] == .init(source: 3, target: 7))
    #expect(try read("# n=9\n7\t3") { $0.nodes = .names }.nodeCount == 2)
    #expect(try read("# n=2\na\tb").names == ["a", "b"])
  }

  @Test func theFirstLineSaysWhetherEdgesHaveADirection() throws {
    #expect(try !read("# n=2 directed=0\n0\t1").isDirected)
    #expect(try read("# n=2 directed=0\n0\t1") { $0.isDirected = true }.isDirected)
    #expect(try read("# a list of edges\na\tb").isDirected)
  }

  @Test func filesWithoutEdges() throws {
    #expect(try read("").nodeCount == 0)
    #expect(try read("# n=5 m=0\n").graph().nodeCount == 5)
    #expect(try read("\n\r\n") { $0.nodes = .names }.names == [])
  }

  @Test(arguments: [
    ("a\tb\na\n", 2, LineProblem.columns(count: 1)),
    ("a\tb\t1\tc\t2\td", 1, .columns(count: 6)),
    ("a\t\n", 1, .emptyName),
    ("# n=3\n0\t1\n0\t3\n", 3, .notANode(text: "3", nodeCount: 3)),
    ("# n=3\n0\t-1\n", 2, .notANode(text: "-1", nodeCount: 3)),
    ("# n=3\n0\tx\n", 2, .notANode(text: "x", nodeCount: 3)),
    ("# n=3\n0\t99999999999999999999\n", 2, .notANode(text: "99999999999999999999", nodeCount: 3)),
    ("# n=99000000\n", 1, .tooManyNodes(limit: 10_000_000)),
    ("# n=-2\n", 1, .header(text: "n=-2")),
    ("# directed=yes\n", 1, .header(text: "directed=yes")),
    ("# m=2\na\tb\n", 2, .edgeCount(stated: 2, found: 1)),
    ("a\tb\tnan", 1, .notAWeight(text: "nan")),
    ("a\tb\tinf", 1, .notAWeight(text: "inf")),
    ("a\tb\t1e999", 1, .notAWeight(text: "1e999")),
    ("a\tb\t0x10", 1, .notAWeight(text: "0x10")),
    ("a\tb\t1 ", 1, .notAWeight(text: "1 ")),
    ("a\tb\t-0.5", 1, .negativeWeight(text: "-0.5")),
    ("a\tb\t1\tmeets\t2.5", 1, .notATime(text: "2.5")),
  ])
  func errorsNameTheLine(text: String, line: Int, problem: LineProblem) {
    #expect(throws: GraphError.unreadable(line: line, problem: problem)) { try read(text) }
  }

  @Test func anErrorSaysWhatToDo() {
    #expect(
      GraphError.unreadable(line: 3, problem: .notAWeight(text: "x")).description
        == "line 3: weight 'x' is not a finite number; write one like 2 or 0.5, "
        + "or leave it out for 1")
  }

  @Test func namesThatAreNotUTF8AreRefused() {
    #expect(throws: GraphError.unreadable(line: 1, problem: .notUTF8(name: "\u{FFFD}"))) {
      try EdgeListReader().edges(in: [0xFF, 0x09, 0x61])
    }
  }

  @Test func linesHaveALimit() throws {
    let name = String(repeating: "x", count: 1 << 19)
    #expect(try read("\(name)\ty").nodeCount == 2)
    #expect(throws: GraphError.unreadable(line: 1, problem: .tooLong(limit: 1 << 20))) {
      try read("\(name)\t\(name)z")
    }
    #expect(throws: GraphError.unreadable(line: 2, problem: .tooManyNodes(limit: 3))) {
      try read("a\tb\nc\td") { $0.mostNodes = 3 }
    }
  }

  @Test func signedFilesMayHaveWeightsBelowZero() throws {
    #expect(try read("a\tb\t-0.5") { $0.isSigned = true }[0].weight == -0.5)
  }

  /// Every way of writing a number must give what Swift's own reader gives.
  @Test(arguments: ["0", "007", "3.25", "1e-3", "+4", ".5", "123456789012345678", "0.1", "9e15"])
  func weightsAreReadToTheLastBit(text: String) throws {
    #expect(try read("a\tb\t\(text)")[0].weight == Double(text))
  }

  /// Many names, so that the table grows and names fall on taken places.
  @Test(arguments: 0..<5 as Range<UInt64>)
  func whatIsWrittenIsRead(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var names: [String] = []
    var numbers: [String: Int] = [:]
    var lines: [String] = []
    var expected: [EdgeList.Edge] = []
    for _ in 0..<2000 {
      let ends = (0..<2).map { _ in
        let name = String(Int.random(in: 0..<700, using: &random) * 7919, radix: 36) + "é"
        if numbers.updateValue(numbers[name] ?? names.count, forKey: name) == nil {
          names.append(name)
        }
        return name
      }
      let edge = EdgeList.Edge(
        source: numbers[ends[0]] ?? -1, target: numbers[ends[1]] ?? -1,
        weight: Double.random(in: 0...5, using: &random),
        type: ["meets", "hosts", nil].randomElement(using: &random) ?? nil,
        time: Bool.random(using: &random) ? Int.random(in: -9...9, using: &random) : nil)
      expected.append(edge)
      lines.append(
        (ends + ["\(edge.weight)", edge.type ?? "", edge.time.map(String.init) ?? ""])
          .joined(separator: "\t"))
    }
    let list = try read(lines.joined(separator: seed % 2 == 0 ? "\n" : "\r\n"))
    #expect((0..<list.edgeCount).map { list[$0] } == expected)
    #expect(list.names == names)
  }

  /// Broken files are refused or read, and what is read can be frozen; nothing crashes.
  @Test func brokenFilesAreRefusedOrRead() {
    let seeds = [
      "# n=5 m=3 directed=1\n0\t1\t2\tmeets\t7\n1\t2\t0.5\thosts\n3\t4\n",
      "Qatar\tHamas\t3\r\nHamas\tIsrael\t1e2\tattacks\t12\r\n# note\r\n\r\nÄgypten\tQatar\n",
      "# directed=0\na\tb\t-1\nb\tc\t+.5e-3\t\t-9\n",
    ].map { Array($0.utf8) }
    let pieces: [[UInt8]] =
      [
        "\t", "\n", "\r", "#", "# n=", "-", "e", ".", "0", "9999999999", "\u{FEFF}", "\0", "n=1",
        "m=3",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xF0, 0x9F]]
    var random = SplitMix64(seed: 4)
    var read = 0
    var refused = 0
    for turn in 0..<20_000 {
      var bytes = seeds[turn % seeds.count]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + turn % 7))
        case 2 where place < bytes.count:
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes.insert(contentsOf: bytes[min(place, 9)..<place], at: place)
        }
      }
      var reader = EdgeListReader()
      reader.isSigned = turn % 2 == 0
      reader.nodes = [.automatic, .numbers, .names][turn % 5 % 3]
      reader.mostNodes = 10_000
      do {
        let list = try reader.edges(in: bytes)
        let graph = list.graph()
        if graph.nodeCount != list.nodeCount { Issue.record("\(bytes)") }
        read += 1
      } catch {
        if error.description.isEmpty { Issue.record("\(bytes)") }
        refused += 1
      }
    }
    #expect(read > 2000)
    #expect(refused > 2000)
  }
}
