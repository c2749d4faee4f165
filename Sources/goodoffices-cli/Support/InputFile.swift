import SystemPackage

/// Reads a file as bytes.
enum InputFile {
  /// - Parameter path: a file; `-` for standard input.
  /// - Throws: `CommandFailure` when it cannot be read.
  static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    do {
      let file = path == "-" ? FileDescriptor.standardInput : try .open(FilePath(path), .readOnly)
      defer { if path != "-" { try? file.close() } }
      var bytes: [UInt8] = []
      if let size = try? file.seek(offset: 0, from: .end), size > 0 {
        bytes.reserveCapacity(Int(size))
        try file.seek(offset: 0, from: .start)
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      while true {
        let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
        guard count > 0 else { return bytes }
        bytes += buffer[..<count]
      }
    } catch {
      let reason = (error as? Errno).map { "\($0)" } ?? "\(error)"
      throw .wrongInput("\(path): cannot be read (\(reason)); name a file, or - for standard input")
    }
  }
}
