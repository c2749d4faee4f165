#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files with one copy, straight into an array.
enum FileBytes {
  /// The bytes of the file at `path`; nil when it cannot be read or is larger than `limit`.
  static func read(_ path: String, limit: Int = 1 << 28) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      (0...limit).contains(Int(status.st_size))
    else { return nil }
    let size = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while initialized < size {
        // At most the `size - initialized` bytes that are free behind those read already.
        let got = Self.read(descriptor, buffer.baseAddress, initialized, size)
        guard got > 0 else {
          isWhole = false
          return
        }
        initialized += got
      }
    }
    return isWhole ? bytes : nil
  }

  private static func read(
    _ descriptor: Int32, _ start: UnsafeMutablePointer<UInt8>?, _ from: Int, _ to: Int
  ) -> Int {
    guard let start else { return 0 }
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(descriptor, start + from, to - from)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, start + from, to - from)
      #else
        let got = Darwin.read(descriptor, start + from, to - from)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }
}
