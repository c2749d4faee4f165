import FoundationEssentials
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where results go: standard output, or a file that appears only when it is complete.
final class ResultWriter: Sendable {
  /// How the place is called in errors.
  private let name: String
  private let descriptor: FileDescriptor
  /// What is written to until it takes the place of the file; nil for standard output and for what is
  /// no file (a pipe, a device), which are written to directly.
  private let part: Part?

  private struct Part: Sendable {
    var path: String
    var target: String
  }

  /// - Parameter path: the file to write; nil or `-` for standard output.
  init(_ path: String?) throws(StreamError) {
    guard let path, path != "-" else {
      name = "standard output"
      descriptor = .standardOutput
      part = nil
      return
    }
    name = path
    let target = ResultWriter.behindLinks(path)
    let isReplaced = ResultWriter.isFileOrNothing(target)
    part = isReplaced ? Part(path: "\(target).part-\(getpid())", target: target) : nil
    do {
      descriptor = try .open(
        FilePath(part?.path ?? target), .writeOnly,
        options: isReplaced ? [.create, .truncate] : [],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    } catch {
      throw StreamError(path: path, reason: error as? Errno ?? .ioError)
    }
  }

  func write(_ bytes: [UInt8]) throws(StreamError) {
    do {
      try descriptor.writeAll(bytes)
    } catch {
      throw StreamError(path: name, reason: error as? Errno ?? .ioError)
    }
  }

  /// Puts the file in its place.
  func finish() throws(StreamError) {
    guard descriptor != .standardOutput else { return }
    do {
      try descriptor.close()
    } catch {
      throw StreamError(path: name, reason: error as? Errno ?? .ioError)
    }
    guard let part, rename(part.path, part.target) != 0 else { return }
    let reason = Errno(rawValue: errno)
    unlink(part.path)
    throw StreamError(path: name, reason: reason)
  }

  /// Removes what was written of a file that will not be finished.
  func abandon() {
    guard let part else { return }
    try? descriptor.close()
    unlink(part.path)
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

  /// Makes a folder to write several files into, unless it is there.
  static func makeFolder(_ path: String) throws(StreamError) {
    guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    throw StreamError(path: path, reason: Errno(rawValue: errno))
  }

  /// The file that a path's symbolic links lead to; the path itself when nothing is there yet.
  private static func behindLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func isFileOrNothing(_ path: String) -> Bool {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      return true
    }
    return attributes[.type] as? FileAttributeType == .typeRegular
  }
}
