import Synchronization

/// How much of the input was read, for whoever watches from another thread.
package final class InputMeter: Sendable {
  private let read = Atomic(0)

  package init() {}

  package func add(_ bytes: Int) { read.add(bytes, ordering: .relaxed) }

  package var bytes: Int { read.load(ordering: .relaxed) }
}
