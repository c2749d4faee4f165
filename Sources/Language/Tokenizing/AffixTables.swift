/// The characters that the tokeniser's rules name.
///
/// The rules are the English ones of the model's tokeniser file, written out as tables so that no
/// regular expression runs.
struct AffixTables: Sendable {
  /// One such character at the front of a run is a token.
  let prefixes: ScalarSet
  /// One such character at the end of a run is a token.
  let suffixes: ScalarSet
  /// A final full stop after one of these is a token.
  let beforeFinalStop: ScalarSet
  /// Two of these before a final full stop make it a token (`NATO.`, not `U.S.`).
  let capitals: ScalarSet
  /// Each of these is a token wherever it stands.
  let symbols: ScalarSet
  /// A full stop between one of the first and one of the second is a token (`end.Next`).
  let beforeInnerStop: ScalarSet
  let afterInnerStop: ScalarSet
  /// Letters around hyphens, commas, colons and the like.
  let letters: ScalarSet
  /// What a top-level domain is made of.
  let domainLetters: ScalarSet
  /// Units and currencies, which are tokens after a digit, as scalars.
  let units: Set<[UInt32]>
  let longestUnit: Int

  static let standard = AffixTables()

  private init() {
    let caseless = ScalarSet(runs: LetterTables.caseless)
    let lower = ScalarSet(runs: LetterTables.lower, caseless)
    let upper = ScalarSet(runs: LetterTables.upper, caseless)
    symbols = ScalarSet(runs: SymbolTable.runs)
    suffixes = ScalarSet(runs: [], scalars: Self.closing, symbols)
    prefixes = ScalarSet(runs: [], scalars: Self.opening + Self.money, suffixes)
    beforeFinalStop = ScalarSet(runs: [], scalars: Self.stopped, lower)
    capitals = upper
    beforeInnerStop = ScalarSet(runs: [], scalars: Self.quotes, lower)
    afterInnerStop = ScalarSet(runs: [], scalars: Self.quotes, upper)
    letters = ScalarSet(runs: [], scalars: "ƻǅǈǋǲ", lower, upper)
    domainLetters = lower
    let words = Self.measures.split(separator: " ") + Self.money.unicodeScalars.map { "\($0)" }
    units = Set((words + ["US$", "C$", "A$"]).map { $0.unicodeScalars.map(\.value) })
    longestUnit = units.map(\.count).max() ?? 0
  }

  /// Punctuation that is cut from both ends of a run.
  private static let closing =
    ##"!"#&'()*,:;<>?[]_`{}¡«´·»¿،؛؟٪۔।–—‘’‚“”„…〈〉⟦⟧、。〈〉《》「」『』【】〔〕！（），：；？～"##
  /// Besides, these are cut from the front.
  private static let opening = "%=§"
  private static let money =
    "$£€¥฿₽﷼₴₠₡₢₣₤₥₦₧₨₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿"
  private static let stopped =
    ##"!"#%&'()*+,-0123456789:;<>?[]_`{|}¡«²´·»¿،؛؟٪‘’‚“”„…〈〉⟦⟧！（），：；？～"##
  private static let quotes = ##""',`«´»‘’‚“”„〈〉⟦⟧（）"##

  private static let measures = """
    km km² km³ m m² m³ dm dm² dm³ cm cm² cm³ mm mm² mm³ ha µm nm yd in ft kg g mg µg \
    t lb oz m/s km/h kmh mph hPa Pa mbar mb MB kb KB gb GB tb TB T G M K % км км² \
    км³ м м² м³ дм дм² дм³ см см² см³ мм мм² мм³ нм кг г мг м/с км/ч кПа Па мбар Кб \
    КБ кб Мб МБ мб Гб ГБ гб Тб ТБ тбكم كم² كم³ م م² م³ سم سم² سم³ مم مم² مم³ كم غرام \
    جرام جم كغ ملغ كوب اكواب
    """
}
