/// Phrases as paths of word numbers; each ends in a chain of entries.
///
/// - Complexity: O(*words*) to insert or to walk a phrase, on average.
struct PhraseTrie<Entry: Sendable>: Sendable {
  private var keys: [UInt64]
  private var children: [Int32]
  private var edgeCount = 0
  /// First entry of each node in `entries`, -1 for none.
  private var heads: [Int32] = [-1]
  private(set) var entries: [Entry] = []
  private var nexts: [Int32] = []

  init(expecting edges: Int = 1024) {
    var capacity = 16
    while capacity < edges * 2 { capacity *= 2 }
    keys = [UInt64](repeating: .max, count: capacity)
    children = [Int32](repeating: -1, count: capacity)
  }

  static var root: Int32 { 0 }

  /// The node one word further, or -1.
  func step(_ node: Int32, _ word: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    var slot = PhraseTrie.slot(key) & (keys.count - 1)
    while keys[slot] != .max {
      if keys[slot] == key { return children[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  /// The node of a phrase, which is added if it is not here.
  mutating func node(of phrase: [Int32]) -> Int32 {
    var node = Self.root
    for word in phrase {
      let next = step(node, word)
      node = next >= 0 ? next : addEdge(node, word)
    }
    return node
  }

  /// The node of a phrase, or -1.
  func find(_ phrase: [Int32]) -> Int32 {
    var node = Self.root
    for word in phrase where node >= 0 { node = step(node, word) }
    return node
  }

  /// Whether a phrase ends at `node`.
  func isEnd(_ node: Int32) -> Bool { heads[Int(node)] >= 0 }

  mutating func append(_ entry: Entry, at node: Int32) {
    nexts.append(heads[Int(node)])
    heads[Int(node)] = Int32(entries.count)
    entries.append(entry)
  }

  mutating func removeEntries(at node: Int32) { heads[Int(node)] = -1 }

  /// Positions in `entries` of what ends at `node`, in the order of their insertion.
  func positions(at node: Int32) -> [Int] {
    var found: [Int] = []
    var position = heads[Int(node)]
    while position >= 0 {
      found.append(Int(position))
      position = nexts[Int(position)]
    }
    found.reverse()
    return found
  }

  mutating func update(_ position: Int, _ change: (inout Entry) -> Void) {
    change(&entries[position])
  }

  private mutating func addEdge(_ node: Int32, _ word: Int32) -> Int32 {
    if (edgeCount + 1) * 2 > keys.count { grow() }
    let child = Int32(heads.count)
    heads.append(-1)
    place(
      UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)), child)
    edgeCount += 1
    return child
  }

  private mutating func place(_ key: UInt64, _ child: Int32) {
    var slot = Self.slot(key) & (keys.count - 1)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldChildren = children
    keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
    children = [Int32](repeating: -1, count: oldKeys.count * 2)
    for (slot, key) in oldKeys.enumerated() where key != .max { place(key, oldChildren[slot]) }
  }

  /// Fibonacci hashing of the pair.
  private static func slot(_ key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
