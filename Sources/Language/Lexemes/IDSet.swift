/// A set of 64-bit hashes, for tables that are filled once and asked often.
struct IDSet: Sendable {
  /// A power of two of slots, at least twice as many as members; 0 is an empty slot.
  private var slots: [UInt64]
  private var members = 0
  private var hasZero = false

  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  func contains(_ id: UInt64) -> Bool {
    id == 0 ? hasZero : slots[slot(of: id)] == id
  }

  /// - Precondition: fewer members than the set was made for.
  mutating func insert(_ id: UInt64) {
    guard id != 0 else {
      hasZero = true
      return
    }
    let place = slot(of: id)
    guard slots[place] == 0 else { return }
    members += 1
    precondition(2 * members <= slots.count, "more members than announced")
    slots[place] = id
  }

  private func slot(of id: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: id) & (slots.count - 1)
    while slots[place] != 0, slots[place] != id { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
