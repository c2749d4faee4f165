/// Numbers in memory of their own, aligned for the widest vectors.
///
/// The memory holds `count` initialised numbers for as long as the buffer lives. A network fills
/// its buffers while it is made and only reads them afterwards, which is why it may be shared
/// between threads; a reader's scratch buffers stay on that reader's thread.
final class FloatBuffer: @unchecked Sendable {
  let base: UnsafeMutablePointer<Float>
  let count: Int

  /// A buffer of zeros.
  init(zeros count: Int) {
    self.count = count
    base = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: 64
    ).bindMemory(to: Float.self, capacity: max(count, 1))
    base.initialize(repeating: 0, count: max(count, 1))
  }

  convenience init(_ numbers: [Float]) {
    self.init(zeros: numbers.count)
    numbers.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.update(from: start, count: source.count) }
    }
  }

  deinit { base.deallocate() }
}
