/// What is needed to parse: labels, moves and the network that scores them.
struct ParserModel: Sendable {
  let labels: ArcLabels
  let network: TransitionNetwork
  /// Where the moves of each kind stand.
  let shift: Range<Int>
  let reduce: Range<Int>
  let left: Range<Int>
  let right: Range<Int>
  let breakSentence: Range<Int>
  /// The number in `labels` of each move that makes an arc.
  let labelOfMove: [UInt8]

  static let slots = 8

  init(_ file: WeightFile, moves: TransitionMoves, unit: VectorUnit) throws(LanguageError) {
    shift = moves.range(of: 0)
    reduce = moves.range(of: 1)
    left = moves.range(of: 2)
    right = moves.range(of: 3)
    breakSentence = moves.range(of: 4)
    guard shift.count == 1, reduce.count == 1, breakSentence.count == 1,
      breakSentence.upperBound == moves.moves.count
    else { throw moves.file.damaged("not the moves of a parser") }
    var labels = ArcLabels()
    var labelOfMove = [UInt8](repeating: 0, count: moves.moves.count)
    for index in left.lowerBound..<right.upperBound {
      guard let number = labels.number(of: moves.moves[index].label) else {
        throw moves.file.damaged("unknown relation \(moves.moves[index].label)")
      }
      labelOfMove[index] = number
    }
    self.labels = labels
    self.labelOfMove = labelOfMove
    network = try TransitionNetwork(
      file, slots: Self.slots, moves: moves.moves.count, unit: unit)
  }
}

/// Tags and parses texts, on one thread.
final class Parser {
  private let model: ParserModel
  private let tagger: Tagger
  private let blocks: PreparedBlocks
  private let scores: FloatBuffer
  private var features: [UnsafePointer<Float>?]

  init(model: ParserModel, tagger: Tagger, encoder: BlockEncoder) {
    self.model = model
    self.tagger = tagger
    blocks = PreparedBlocks(encoder: encoder, network: model.network)
    scores = FloatBuffer(zeros: model.network.columns)
    features = [UnsafePointer<Float>?](repeating: nil, count: ParserModel.slots)
  }

  /// A tagged text and its tree.
  struct Result {
    /// Positions in the tagger's labels.
    var tags: [UInt8]
    /// The governing token of each; its own position for a root.
    var heads: [Int32]
    /// Positions in `Dependency.allCases`.
    var relations: [UInt8]
    var startsSentence: [Bool]
  }

  func parse(_ tokens: Tokenizer.Tokens, store: LexemeStore) -> Result {
    let count = tokens.lexemes.count
    var tags = [UInt8](repeating: 0, count: count)
    let state = run(tokens, store: store, tags: &tags)
    var heads = state.heads
    var labels = state.labels
    for index in 0..<count where heads[index] < 0 {
      heads[index] = Int32(index)
      labels[index] = 0
    }
    var edges = SubtreeEdges(heads: heads)
    var relations = labels.map { model.labels.labels[Int($0)].relation }
    let lifted = labels.indices.filter { model.labels.labels[Int(labels[$0])].lift != nil }
    if !lifted.isEmpty {
      var lifting = Deprojectivizer(heads: heads, edges: edges)
      lifting.undo(
        lifted, labels: labels, names: model.labels, relations: &relations,
        isSpace: { store[tokens.lexemes[$0]].isSpace })
      heads = lifting.heads
      edges = SubtreeEdges(heads: heads)
    }
    return Result(
      tags: tags, heads: heads, relations: relations, startsSentence: edges.sentenceStarts(heads))
  }

  private func run(
    _ tokens: Tokenizer.Tokens, store: LexemeStore, tags: inout [UInt8]
  ) -> ArcEagerState {
    let count = tokens.lexemes.count
    var state = ArcEagerState(count: count)
    blocks.reset(count: count)
    while !state.isFinal {
      let first = state.buffer(0)
      let top = state.stack(0)
      let slots = (
        first, state.buffer(1), top, state.stack(1), state.stack(2), state.leftChild(of: first),
        state.leftChild(of: top), state.rightChild(of: top)
      )
      fill(0, slots.0, tokens, store, &tags)
      fill(1, slots.1, tokens, store, &tags)
      fill(2, slots.2, tokens, store, &tags)
      fill(3, slots.3, tokens, store, &tags)
      fill(4, slots.4, tokens, store, &tags)
      fill(5, slots.5, tokens, store, &tags)
      fill(6, slots.6, tokens, store, &tags)
      fill(7, slots.7, tokens, store, &tags)
      model.network.score(features, out: scores.base)
      guard let move = best(state.validity) else { break }
      apply(move, to: &state)
    }
    return state
  }

  private func fill(
    _ slot: Int, _ token: Int, _ tokens: Tokenizer.Tokens, _ store: LexemeStore,
    _ tags: inout [UInt8]
  ) {
    guard token >= 0 else {
      features[slot] = model.network.padding(slot)
      return
    }
    let row = blocks.row(token, of: tokens, store: store) { range, rows in
      tagger.tag(rows, count: range.count, into: &tags[range])
    }
    features[slot] = row + slot * TransitionNetwork.slotWidth
  }

  /// The allowed move with the highest score, the first of equals.
  private func best(_ validity: ArcEagerState.Validity) -> Int? {
    var best: Int?
    var highest = -Float.infinity
    func consider(_ moves: Range<Int>) {
      for move in moves where scores.base[move] > highest || best == nil {
        best = move
        highest = scores.base[move]
      }
    }
    if validity.shift { consider(model.shift) }
    if validity.reduce { consider(model.reduce) }
    if validity.arc {
      consider(model.left)
      consider(model.right)
    }
    if validity.breakSentence { consider(model.breakSentence) }
    return best
  }

  private func apply(_ move: Int, to state: inout ArcEagerState) {
    if move < model.shift.upperBound {
      state.shift()
    } else if move < model.reduce.upperBound {
      state.reduce()
    } else if move < model.left.upperBound {
      state.attachLeft(label: model.labelOfMove[move])
    } else if move < model.right.upperBound {
      state.attachRight(label: model.labelOfMove[move])
    } else {
      state.breakSentence()
    }
  }
}
