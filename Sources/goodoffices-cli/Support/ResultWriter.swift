import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where results go: standard output, or a file that appears only when it is complete.
final class ResultWriter: Sendable {
  private let target: String?
  private let partPath: String
  private let descriptor: FileDescriptor

  /// - Parameter path: the file to write; nil or `-` for standard output.
  init(_ path: String?) throws(StreamError) {
    target = path == "-" ? nil : path
    guard let target else {
      partPath = ""
      descriptor = .standardOutput
      return
    }
    partPath = "\(target).part-\(getpid())"
    do {
      descriptor = try .open(
        FilePath(partPath), .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw StreamError(path: target, reason: error as? Errno ?? .ioError)
    }
  }

  func write(_ bytes: [UInt8]) throws(StreamError) {
    do {
      try descriptor.writeAll(bytes)
    } catch {
      throw StreamError(path: target ?? "standard output", reason: error as? Errno ?? .ioError)
    }
  }

  /// Puts the file in its place.
  func finish() throws(StreamError) {
    guard let target else { return }
    try? descriptor.close()
    guard rename(partPath, target) == 0 else {
      let reason = Errno(rawValue: errno)
      unlink(partPath)
      throw StreamError(path: target, reason: reason)
    }
  }

  /// Removes what was written of a file that will not be finished.
  func abandon() {
    guard target != nil else { return }
    try? descriptor.close()
    unlink(partPath)
  }

  /// Writes a whole result.
  static func write(_ bytes: [UInt8], to path: String?) throws(StreamError) {
    let writer = try ResultWriter(path)
    do throws(StreamError) {
      try writer.write(bytes)
    } catch {
      writer.abandon()
      throw error
    }
    try writer.finish()
  }
}
