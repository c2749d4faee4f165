/// Takes the date out of a PDF, so that the same chart gives the same bytes.
enum PDFFinish {
  private static let key = Array("/CreationDate (D:".utf8)

  /// The file with every digit of its creation date zero, which moves nothing in it.
  static func undated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    guard var index = bytes.firstRange(of: key)?.upperBound else { return bytes }
    while index < bytes.count, bytes[index] != UInt8(ascii: ")") {
      if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[index]) {
        bytes[index] = UInt8(ascii: "0")
      }
      index += 1
    }
    return bytes
  }
}
