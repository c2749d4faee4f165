import GoodOffices
import Synchronization

/// How far a run has come, on the last line of a terminal; nothing where standard error is none.
final class ProgressBar: Sendable {
  private static let width = 24
  private let isVisible = Streams.errorIsTerminal
  private let shown = Mutex(-1)

  func update(_ progress: DeskProgress) {
    guard isVisible else { return }
    let step = progress.total.map { progress.done * 100 / max($0, 1) } ?? progress.done / 16
    let isNew = shown.withLock { last in
      defer { last = step }
      return last != step
    }
    guard isNew else { return }
    guard let total = progress.total else {
      return Streams.sayInPlace("\rreading … \(progress.done) articles")
    }
    let filled = ProgressBar.width * progress.done / max(total, 1)
    let bar =
      String(repeating: "#", count: filled)
      + String(repeating: ".", count: ProgressBar.width - filled)
    Streams.sayInPlace("\rreading [\(bar)] \(progress.done)/\(total)")
  }

  /// Clears the line.
  func finish() {
    guard isVisible, shown.withLock({ $0 }) >= 0 else { return }
    Streams.sayInPlace("\r\u{1B}[K")
  }
}
