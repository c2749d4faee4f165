import Testing

@testable import Language

@Suite struct DeprojectivizerTests {
  private func relation(_ part: Dependency) -> UInt8 {
    UInt8(Dependency.allCases.firstIndex(of: part) ?? 0)
  }

  /// Heads after the lifting of tokens whose labels are written `x||y`.
  private func lifted(heads: [Int32], labels: [String], spaces: Set<Int> = []) -> [Int32] {
    var names = ArcLabels()
    let numbers = labels.map { names.number(of: $0) ?? 0 }
    var relations = numbers.map { names.labels[Int($0)].relation }
    let tokens = numbers.indices.filter { names.labels[Int(numbers[$0])].lift != nil }
    var lifting = Deprojectivizer(heads: heads, edges: SubtreeEdges(heads: heads))
    lifting.undo(
      tokens, labels: numbers, names: names, relations: &relations, isSpace: { spaces.contains($0) }
    )
    return lifting.heads
  }

  /// “A report came yesterday on Doria”: *on* was given to *came*; its head is the subject.
  @Test func trueHeadIsTheNamedChildBelow() {
    let heads: [Int32] = [1, 2, 2, 2, 2, 4]
    let labels = ["det", "nsubj", "ROOT", "npadvmod", "prep||nsubj", "pobj"]
    #expect(lifted(heads: heads, labels: labels) == [1, 2, 2, 2, 1, 4])
  }

  @Test func nearestLevelComesFirstThenTheLeft() {
    // 1 and 5 hang on the root 3; 0, below 1, has the label too but is deeper.
    let heads: [Int32] = [1, 3, 3, 3, 3, 3]
    let labels = ["dobj", "ccomp", "prep||dobj", "ROOT", "dobj", "dobj"]
    #expect(lifted(heads: heads, labels: labels)[2] == 4)
  }

  @Test func headStaysWhenNothingFits() {
    let heads: [Int32] = [1, 1, 1]
    #expect(lifted(heads: heads, labels: ["nsubj", "ROOT", "prep||dobj"]) == heads)
    // White space is passed over, and so is what waits to be lifted itself.
    #expect(lifted(heads: heads, labels: ["dobj", "ROOT", "prep||dobj"], spaces: [0]) == heads)
    #expect(lifted(heads: [1, 1, 1], labels: ["prep||dobj", "ROOT", "dobj||prep"]) == [1, 1, 0])
  }

  @Test func labelsAreReadInTwoParts() {
    var names = ArcLabels()
    let number = names.number(of: "prep||nsubjpass")
    let label = number.map { names.labels[Int($0)] }
    #expect(label == .init(relation: relation(.prep), lift: relation(.nsubjpass)))
    #expect(names.number(of: "prep||nsubjpass") == number)
    #expect(names.number(of: "ROOT") == 0)
    #expect(names.number(of: "prep|nsubj") == nil)
    #expect(names.number(of: "unheard-of") == nil)
  }

  @Test func childrenAreListedInTextOrder() {
    let lists = ChildLists.make(heads: [1, 1, 3, 1, 1])
    #expect(lists.starts == [0, 0, 3, 3, 4, 4])
    #expect(lists.children == [0, 3, 4, 2])
  }

  /// A sentence of thousands of words, a third of which want lifting, must not take forever.
  @Test func searchesStayWithinTheirBudget() {
    let count = 60_000
    let heads = [Int32](repeating: 0, count: count)
    let labels = (0..<count).map { $0 == 0 ? "ROOT" : $0 % 3 == 0 ? "prep||dobj" : "punct" }
    #expect(lifted(heads: heads, labels: labels) == heads)
  }
}
