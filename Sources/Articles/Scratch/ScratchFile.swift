import FoundationEssentials
import Synchronization
import SystemPackage

/// A file without a name, for what a long run cannot keep in memory; gone when it is let go.
///
/// It lies in the folder for temporary files (`TMPDIR`).
package final class ScratchFile: Sendable {
  private let file: FileDescriptor
  private let folder: String
  private let tail = Mutex(Tail())

  /// What is not yet in the file.
  private struct Tail {
    var pending: [UInt8] = []
    /// Where it belongs.
    var start = 0
  }

  private static let pendingLimit = 64 << 10

  package init() throws(ScratchError) {
    folder = FileManager.default.temporaryDirectory.path
    let path = folder + "/goodoffices-\(UUID().uuidString)"
    do {
      file = try .open(
        FilePath(path), .readWrite, options: [.create, .exclusiveCreate],
        permissions: .ownerReadWrite)
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw ScratchError(folder: folder, reason: "\(error)")
    }
  }

  deinit { try? file.close() }

  /// How many bytes it holds.
  package var count: Int { tail.withLock { $0.start + $0.pending.count } }

  /// Adds bytes at the end, and returns where they begin.
  @discardableResult
  package func append(_ bytes: [UInt8]) throws(ScratchError) -> Int {
    do {
      return try tail.withLock { tail in
        let start = tail.start + tail.pending.count
        tail.pending += bytes
        if tail.pending.count >= Self.pendingLimit { try flush(&tail) }
        return start
      }
    } catch {
      throw ScratchError(folder: folder, reason: "\(error)")
    }
  }

  /// The bytes of a range, as many as there are.
  package func read(_ range: Range<Int>) throws(ScratchError) -> [UInt8] {
    do {
      try tail.withLock { tail in if range.upperBound > tail.start { try flush(&tail) } }
      return try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
        while count < range.count {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<range.count])
          let read = try file.read(
            fromAbsoluteOffset: Int64(range.lowerBound + count), into: rest)
          if read == 0 { return }
          count += read
        }
      }
    } catch {
      throw ScratchError(folder: folder, reason: "\(error)")
    }
  }

  private func flush(_ tail: inout Tail) throws {
    try file.writeAll(toAbsoluteOffset: Int64(tail.start), tail.pending)
    tail.start += tail.pending.count
    tail.pending.removeAll(keepingCapacity: true)
  }
}

/// Why there is no scratch file, or no room in it.
package struct ScratchError: Error, CustomStringConvertible {
  package var folder: String
  package var reason: String

  package var description: String {
    "\(folder): no room for temporary files (\(reason)); set TMPDIR to a folder with more"
  }
}
