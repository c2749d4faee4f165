/// What is needed to find names: the moves of the transition system and their network.
///
/// A name of one token is a *unit*; a longer one has a *begin*, any number of *inside* tokens and
/// a *last*.
struct EntityModel: Sendable {
  enum Action: Int, Sendable {
    case begin = 1
    case inside, last, unit, outside
  }

  let network: TransitionNetwork
  let actions: [Action]
  let types: [String]

  static let slots = 3

  init(_ file: WeightFile, moves: TransitionMoves, unit: VectorUnit) throws(LanguageError) {
    var actions: [Action] = []
    for move in moves.moves {
      guard let action = Action(rawValue: move.action) else {
        throw moves.file.damaged("not the moves of an entity recogniser")
      }
      actions.append(action)
    }
    types = moves.moves.map(\.label)
    // Without these a state could have no move: a name opened could not be closed.
    let closed = Set(moves.moves.filter { $0.action == Action.last.rawValue }.map(\.label))
    guard actions.contains(.outside),
      moves.moves.allSatisfy({ $0.action != Action.begin.rawValue || closed.contains($0.label) })
    else { throw moves.file.damaged("not the moves of an entity recogniser") }
    self.actions = actions
    network = try TransitionNetwork(file, slots: Self.slots, moves: actions.count, unit: unit)
  }
}

/// Finds the names in tagged sentences, on one thread.
final class EntityRecognizer {
  private let model: EntityModel
  private let encoder: BlockEncoder
  private let scratch: FloatBuffer
  private let prepared: FloatBuffer
  private let scores: FloatBuffer
  /// What the first token of the open name and the token before the current one add, kept when
  /// the block they stood in is gone.
  private let opening = FloatBuffer(zeros: TransitionNetwork.slotWidth)
  private let previous = FloatBuffer(zeros: TransitionNetwork.slotWidth)

  init(model: EntityModel, encoder: BlockEncoder) {
    self.model = model
    self.encoder = encoder
    let size = BlockEncoder.blockSize
    scratch = FloatBuffer(zeros: size * model.network.scratchWidth)
    prepared = FloatBuffer(zeros: size * model.network.rowWidth)
    scores = FloatBuffer(zeros: model.network.columns)
  }

  /// The entity tag of every token.
  func tags(
    _ tokens: Tokenizer.Tokens, store: LexemeStore, startsSentence: [Bool]
  ) -> [EntityTag] {
    let count = tokens.lexemes.count
    var tags: [EntityTag] = []
    tags.reserveCapacity(count)
    var open: String?
    var features = [UnsafePointer<Float>?](repeating: nil, count: EntityModel.slots)
    let slot = TransitionNetwork.slotWidth
    for start in stride(from: 0, to: count, by: BlockEncoder.blockSize) {
      let block = start..<min(start + BlockEncoder.blockSize, count)
      let rows = encoder.encode(block, of: tokens, store: store)
      model.network.prepare(
        rows, count: block.count, scratch: scratch.base, out: prepared.base)
      for index in block {
        let row = prepared.base + (index - start) * model.network.rowWidth
        features[0] = UnsafePointer(row)
        features[1] = open == nil ? model.network.padding(1) : UnsafePointer(opening.base)
        features[2] = open == nil ? model.network.padding(2) : UnsafePointer(previous.base)
        model.network.score(features, out: scores.base)
        let endsSentence = index == count - 1 || startsSentence[index + 1]
        let isSpace = store[tokens.lexemes[index]].isSpace
        let move = best(open: open, endsSentence: endsSentence, isSpace: isSpace)
        let type = model.types[move]
        switch model.actions[move] {
        case .begin:
          open = type
          opening.base.update(from: row + slot, count: slot)
          tags.append(EntityTag(position: .begin, type: type))
        case .inside: tags.append(EntityTag(position: .inside, type: type))
        case .last:
          open = nil
          tags.append(EntityTag(position: .inside, type: type))
        case .unit: tags.append(EntityTag(position: .begin, type: type))
        case .outside: tags.append(.outside)
        }
        previous.base.update(from: row + 2 * slot, count: slot)
      }
    }
    return tags
  }

  /// The allowed move with the highest score, the first of equals.
  private func best(open: String?, endsSentence: Bool, isSpace: Bool) -> Int {
    var best = -1
    for move in model.actions.indices where best < 0 || scores.base[move] > scores.base[best] {
      let isAllowed =
        switch model.actions[move] {
        case .begin: open == nil && !isSpace && !endsSentence
        case .inside: open == model.types[move] && !endsSentence
        case .last: open == model.types[move]
        case .unit: open == nil && !isSpace && !model.types[move].isEmpty
        case .outside: open == nil
        }
      if isAllowed { best = move }
    }
    return max(best, 0)
  }
}
