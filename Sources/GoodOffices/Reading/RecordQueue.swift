/// Deals out batches of records to workers and hands their results on in the order of the records.
actor RecordQueue<Output: Sendable> {
  struct Batch: Sendable {
    var number: Int
    var records: [Result<SourceRecord, ArticleProblem>]
  }

  /// A batch is full when its texts have this many bytes: some milliseconds of work.
  private static var fullBatch: Int { 4096 }

  private var source: ArticleSource
  private let window: Int
  private let receive: @Sendable ([Output]) throws -> Void
  private var dealt = 0
  private var received = 0
  private var waiting: [Int: [Output]] = [:]
  private var sleepers: [CheckedContinuation<Void, Never>] = []
  private(set) var failure: (any Error)?

  /// - Parameter window: how many batches may be dealt out beyond the last one handed on.
  init(
    _ source: ArticleSource, window: Int, receive: @escaping @Sendable ([Output]) throws -> Void
  ) {
    self.source = source
    self.window = window
    self.receive = receive
  }

  /// The next batch; nil when there is none left.
  func next() async -> Batch? {
    while dealt - received >= window, failure == nil {
      await withCheckedContinuation { sleepers.append($0) }
    }
    guard failure == nil else { return nil }
    var batch = Batch(number: dealt, records: [])
    var size = 0
    while size < RecordQueue.fullBatch, let record = source.next() {
      size += (try? record.get().bytes.count) ?? 0
      size += 64
      batch.records.append(record)
    }
    guard !batch.records.isEmpty else { return nil }
    dealt += 1
    return batch
  }

  /// Takes the results of a batch, one for each of its records.
  func finish(_ number: Int, _ results: [Output]) {
    waiting[number] = results
    while let ready = waiting.removeValue(forKey: received) {
      received += 1
      guard failure == nil else { continue }
      do { try receive(ready) } catch { failure = error }
    }
    for sleeper in sleepers { sleeper.resume() }
    sleepers = []
  }
}
