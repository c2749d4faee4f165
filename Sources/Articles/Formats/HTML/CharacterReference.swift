/// A character reference of HTML: `&amp;`, `&#8217;`, `&#x2019;`.
///
/// - Source: HTML Standard (WHATWG), 13.2.5.72 and following; of its 2,231 names those of HTML 4 that
///   news pages use.
struct CharacterReference: Equatable {
  var scalars: [Unicode.Scalar]
  /// How many scalars of the file spell it.
  var width: Int

  private static let longest = 12

  /// Reads the reference that `text` begins with; nil when its `&` stands for itself.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> CharacterReference? {
    let body = text.dropFirst().prefix(longest)
    if body.first == "#" { return numeric(body.dropFirst()) }
    let name = body.prefix {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    guard !name.isEmpty, let scalar = names[String(String.UnicodeScalarView(name))] else {
      return nil
    }
    let isClosed = name.endIndex < body.endIndex && body[name.endIndex] == ";"
    // Without a semicolon only the oldest names are references; the rest may be part of an address.
    guard
      isClosed
        || ["amp", "lt", "gt", "quot", "nbsp"].contains(String(String.UnicodeScalarView(name)))
    else { return nil }
    return CharacterReference(scalars: [scalar], width: 1 + name.count + (isClosed ? 1 : 0))
  }

  private static func numeric(_ body: ArraySlice<Unicode.Scalar>) -> CharacterReference? {
    let isHexadecimal = body.first == "x" || body.first == "X"
    let digits = (isHexadecimal ? body.dropFirst() : body).prefix {
      $0.isASCII
        && ($0.properties.isASCIIHexDigit && (isHexadecimal || $0.properties.numericType != nil))
    }
    guard !digits.isEmpty else { return nil }
    let value = UInt32(String(String.UnicodeScalarView(digits)), radix: isHexadecimal ? 16 : 10)
    let isClosed = digits.endIndex < body.endIndex && body[digits.endIndex] == ";"
    let width = 2 + (isHexadecimal ? 1 : 0) + digits.count + (isClosed ? 1 : 0)
    var scalar = value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    if let value, (0x80..<0xA0).contains(value) { scalar = Windows1252.scalar(of: UInt8(value)) }
    return CharacterReference(scalars: [scalar.value == 0 ? "\u{FFFD}" : scalar], width: width)
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
    "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›",
    "hellip": "…", "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™",
    "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼",
    "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³", "micro": "µ", "para": "¶",
    "sect": "§", "cent": "¢", "pound": "£", "yen": "¥", "euro": "€", "curren": "¤",
    "iexcl": "¡", "iquest": "¿", "ordf": "ª", "ordm": "º", "not": "¬", "macr": "¯",
    "acute": "´", "cedil": "¸", "uml": "¨", "brvbar": "¦", "szlig": "ß", "ensp": "\u{2002}",
    "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "lrm": "\u{200E}", "rlm": "\u{200F}", "dagger": "†", "Dagger": "‡", "permil": "‰",
    "prime": "′", "Prime": "″", "minus": "−", "larr": "←", "uarr": "↑", "rarr": "→",
    "darr": "↓", "circ": "ˆ", "tilde": "˜", "fnof": "ƒ", "OElig": "Œ", "oelig": "œ",
    "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "Agrave": "À", "Aacute": "Á", "Acirc": "Â",
    "Atilde": "Ã", "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È",
    "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Igrave": "Ì", "Iacute": "Í", "Icirc": "Î",
    "Iuml": "Ï", "ETH": "Ð", "Ntilde": "Ñ", "Ograve": "Ò", "Oacute": "Ó", "Ocirc": "Ô",
    "Otilde": "Õ", "Ouml": "Ö", "Oslash": "Ø", "Ugrave": "Ù", "Uacute": "Ú", "Ucirc": "Û",
    "Uuml": "Ü", "Yacute": "Ý", "THORN": "Þ", "agrave": "à", "aacute": "á", "acirc": "â",
    "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è",
    "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î",
    "iuml": "ï", "eth": "ð", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô",
    "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú", "ucirc": "û",
    "uuml": "ü", "yacute": "ý", "thorn": "þ", "yuml": "ÿ",
  ]
}
