#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Numbers in memory of their own, aligned for the widest vectors.
///
/// The memory holds `count` initialised numbers for as long as the buffer lives. A network fills
/// its buffers while it is made and only reads them afterwards, which is why it may be shared
/// between threads; a reader's scratch buffers stay on that reader's thread.
final class FloatBuffer: @unchecked Sendable {
  let base: UnsafeMutablePointer<Float>
  let count: Int
  private let memory: UnsafeMutableRawPointer

  /// A buffer of zeros; what is never used of a large one takes no memory.
  init(zeros count: Int) {
    self.count = count
    let size = count * MemoryLayout<Float>.stride + Self.alignment
    guard let memory = calloc(1, size) else {
      preconditionFailure("out of memory: \(size) bytes for the language model")
    }
    self.memory = memory
    base = memory.alignedUp(toMultipleOf: Self.alignment)
      .bindMemory(to: Float.self, capacity: count)
  }

  /// A copy of numbers that stand in a file, four bytes each.
  convenience init(littleEndian bytes: UnsafeRawBufferPointer) {
    self.init(zeros: bytes.count / MemoryLayout<Float>.stride)
    for index in 0..<count {
      let bits = bytes.loadUnaligned(
        fromByteOffset: index * MemoryLayout<Float>.stride, as: UInt32.self)
      base[index] = Float(bitPattern: UInt32(littleEndian: bits))
    }
  }

  private static let alignment = 64

  deinit { free(memory) }
}
