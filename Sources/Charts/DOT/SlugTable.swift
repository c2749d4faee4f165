/// Gives every element of a drawing a name of its own that DOT, XML and CSS all take unquoted:
/// `[A-Za-z_][A-Za-z0-9_]*`.
struct SlugTable {
  private var taken: Set<String> = []

  /// A slug that resembles `name`, with a number behind it when another element has that one.
  mutating func slug(for name: String) -> String {
    var slug = ""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      default: if slug.utf8.last != UInt8(ascii: "_") { slug += "_" }
      }
    }
    if slug.utf8.count > 80 { slug = String(slug.prefix(80)) }
    if slug.isEmpty || (slug.utf8.first ?? 0) < UInt8(ascii: "A") { slug = "_" + slug }
    var unique = slug
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(slug)_\(number)"
      number += 1
    }
    return unique
  }
}
