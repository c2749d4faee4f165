import Dispatch
import Synchronization

/// Work in pieces that do not depend on the number of threads, so that the result does not either.
enum Parallel {
  /// The parts are joined to `start` in the order of their chunks, whichever is ready first.
  ///
  /// Each thread makes one `worker`, whose buffers are used again from chunk to chunk.
  static func fold<Worker, Part: Sendable, Result: Sendable>(
    chunks: [Range<Int>], threads: Int, into start: Result, worker: @Sendable () -> Worker,
    part: @Sendable (inout Worker, Range<Int>) -> Part,
    join: @Sendable (inout Result, Part) -> Void
  ) -> Result {
    guard threads > 1, chunks.count > 1 else {
      var result = start
      var only = worker()
      for chunk in chunks { join(&result, part(&only, chunk)) }
      return result
    }
    let next = Atomic(0)
    let joined = Mutex(Joined(parts: [Part?](repeating: nil, count: chunks.count), result: start))
    DispatchQueue.concurrentPerform(iterations: min(threads, chunks.count)) { _ in
      var own = worker()
      while true {
        let chunk = next.add(1, ordering: .relaxed).oldValue
        guard chunk < chunks.count else { return }
        let ready = part(&own, chunks[chunk])
        joined.withLock { joined in
          joined.parts[chunk] = ready
          while joined.count < chunks.count, let part = joined.parts[joined.count] {
            join(&joined.result, part)
            joined.parts[joined.count] = nil
            joined.count += 1
          }
        }
      }
    }
    return joined.withLock { $0.result }
  }

  private struct Joined<Part: Sendable, Result: Sendable>: Sendable {
    /// What is ready and waits for the chunks before it.
    var parts: [Part?]
    var count = 0
    var result: Result
  }

  /// `0..<count` cut into at most `most` ranges, as long as each other but for the last, each a
  /// multiple of `unit` long.
  static func chunks(of count: Int, atMost most: Int = 64, unit: Int = 1) -> [Range<Int>] {
    let units = (count + unit - 1) / unit
    let length = max((units + most - 1) / most, 1) * unit
    return stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
  }
}
