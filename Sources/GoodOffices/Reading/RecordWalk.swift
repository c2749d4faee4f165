import Synchronization

/// Works through records on several threads, with results in the order of the records.
///
/// The results do not depend on the number of threads: each record is worked on by itself, by a tool
/// (buffers and caches) that one thread owns.
package struct RecordWalk: Sendable {
  /// How many records are worked on at once.
  package var threads: Int

  package init(threads: Int) { self.threads = max(1, threads) }

  /// - Parameters:
  ///   - tool: makes what a thread needs for its work.
  ///   - work: what is done with one record.
  ///   - receive: takes results in order; what it throws ends the walk.
  package func run<Tool, Output: Sendable>(
    _ source: ArticleSource, tool: @escaping @Sendable () -> Tool,
    work: @escaping @Sendable (Tool, Result<SourceRecord, ArticleProblem>) -> Output,
    receive: @escaping @Sendable ([Output]) throws -> Void
  ) async throws {
    let queue = RecordQueue<Output>(source, window: threads * 8, receive: receive)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<threads {
        group.addTask {
          var made: Tool?
          while let batch = await queue.next() {
            let own = made ?? tool()
            made = own
            await queue.finish(batch.number, batch.records.map { work(own, $0) })
          }
        }
      }
    }
    if let failure = await queue.failure { throw failure }
  }
}

/// What threads hand over one after another.
package final class Gathered<Value: Sendable>: Sendable {
  private let held: Mutex<Value>

  package init(_ value: Value) { held = Mutex(value) }

  package func update(_ change: (inout Value) throws -> Void) rethrows {
    try held.withLock { value in try change(&value) }
  }

  package var value: Value { held.withLock { $0 } }
}
