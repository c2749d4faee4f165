/// Children of every token in one list.
enum ChildLists {
  /// The children of token `i` are `children[starts[i]..<starts[i + 1]]`, in text order; a token
  /// that is its own head is nobody's child.
  static func make(heads: [Int32]) -> (starts: [Int32], children: [Int32]) {
    var starts = [Int32](repeating: 0, count: heads.count + 1)
    for (index, head) in heads.enumerated() where Int(head) != index { starts[Int(head) + 1] += 1 }
    for index in heads.indices { starts[index + 1] += starts[index] }
    var next = starts
    var children = [Int32](repeating: 0, count: Int(starts[heads.count]))
    for (index, head) in heads.enumerated() where Int(head) != index {
      children[Int(next[Int(head)])] = Int32(index)
      next[Int(head)] += 1
    }
    return (starts, children)
  }
}
