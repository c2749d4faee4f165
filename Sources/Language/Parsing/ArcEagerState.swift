/// How far a dependency parse has come: a stack, the tokens still to be read, and the arcs so far.
///
/// - Source: Nivre (2008), Algorithms for Deterministic Incremental Dependency Parsing; Honnibal
///   and Johnson (2015), An Improved Non-monotonic Transition System for Dependency Parsing.
struct ArcEagerState {
  let count: Int
  private(set) var stack: [Int32] = []
  /// Tokens taken back from the stack, the last to be read first.
  private var returned: [Int32] = []
  private var next = 0
  /// The governing token of each, or -1.
  private(set) var heads: [Int32]
  /// The label of the arc to `heads`.
  private(set) var labels: [UInt8]
  /// The child attached last on each side, or -1.
  private var lastLeft: [Int32]
  private var lastRight: [Int32]
  /// The child that its head got before it on the same side, or -1.
  private var sibling: [Int32]
  /// Tokens that were taken back and may not be shifted again before they get a child.
  private var isReturned: [Bool]
  private var isSentenceStart: [Bool]

  init(count: Int) {
    self.count = count
    heads = [Int32](repeating: -1, count: count)
    labels = [UInt8](repeating: 0, count: count)
    lastLeft = heads
    lastRight = heads
    sibling = heads
    isReturned = [Bool](repeating: false, count: count)
    isSentenceStart = isReturned
    if count > 0 { isSentenceStart[0] = true }
  }

  /// Tokens still to be read.
  var bufferCount: Int { count - next + returned.count }

  var isFinal: Bool { stack.isEmpty && bufferCount == 0 }

  /// The token to be read after `offset` others, or -1.
  func buffer(_ offset: Int) -> Int {
    if offset < returned.count { return Int(returned[returned.count - 1 - offset]) }
    let token = next + offset - returned.count
    return token < count ? token : -1
  }

  /// The token on the stack below `offset` others, or -1.
  func stack(_ offset: Int) -> Int {
    offset < stack.count ? Int(stack[stack.count - 1 - offset]) : -1
  }

  /// The left child that `token` got last; -1 for none, or no token.
  func leftChild(of token: Int) -> Int { token < 0 ? -1 : Int(lastLeft[token]) }

  /// The right child that `token` got last; -1 for none, or no token.
  func rightChild(of token: Int) -> Int { token < 0 ? -1 : Int(lastRight[token]) }

  /// What may be done next.
  struct Validity {
    var shift = false
    var reduce = false
    var arc = false
    var breakSentence = false
  }

  var validity: Validity {
    let depth = stack.count
    let ahead = bufferCount
    let first = buffer(0)
    let startsSentence = first >= 0 && isSentenceStart[first]
    let isLocked = first >= 0 && isReturned[first]
    let second = buffer(1)
    return Validity(
      shift: depth == 0 || (ahead >= 2 && !startsSentence && !isLocked),
      reduce: depth > 0,
      arc: depth > 0 && ahead > 0 && !startsSentence,
      breakSentence: ahead >= 2 && second == first + 1 && !isSentenceStart[second])
  }

  /// Puts the next token on the stack.
  mutating func shift() {
    if let token = returned.popLast() {
      stack.append(token)
    } else if next < count {
      stack.append(Int32(next))
      next += 1
    }
  }

  /// Takes a token off the stack; one that still lacks a head is to be read again.
  mutating func reduce() {
    guard let token = stack.popLast() else { return }
    if heads[Int(token)] < 0, !stack.isEmpty {
      isReturned[Int(token)] = true
      returned.append(token)
    }
  }

  /// Attaches the top of the stack to the next token, and takes it off.
  mutating func attachLeft(label: UInt8) {
    guard let child = stack.popLast() else { return }
    let head = buffer(0)
    attach(Int(child), to: head, label: label)
    isReturned[head] = false
  }

  /// Attaches the next token to the top of the stack, and puts it there.
  mutating func attachRight(label: UInt8) {
    attach(buffer(0), to: stack(0), label: label)
    shift()
  }

  /// Lets a sentence begin with the next token but one.
  mutating func breakSentence() { isSentenceStart[buffer(1)] = true }

  private mutating func attach(_ child: Int, to head: Int, label: UInt8) {
    detach(child)
    heads[child] = Int32(head)
    labels[child] = label
    if head > child {
      sibling[child] = lastLeft[head]
      lastLeft[head] = Int32(child)
    } else {
      sibling[child] = lastRight[head]
      lastRight[head] = Int32(child)
    }
  }

  /// Undoes a token's arc. It is always the last its head got on that side: the head has been
  /// below it on the stack since.
  private mutating func detach(_ child: Int) {
    let head = Int(heads[child])
    guard head >= 0 else { return }
    if head > child {
      if lastLeft[head] == Int32(child) { lastLeft[head] = sibling[child] }
    } else if lastRight[head] == Int32(child) {
      lastRight[head] = sibling[child]
    }
  }
}
