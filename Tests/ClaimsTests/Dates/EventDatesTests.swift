import Articles
import Testing

@testable import Claims

@Suite struct EventDatesTests {
  /// From when to when the first claim of a text holds: `2001-05…2003`, `?` where it is open.
  private func period(_ text: String, _ report: String? = nil, of relation: Relation? = nil) throws
    -> String
  {
    let claims = try Pipeline.claims(text, date: report)
    guard let claim = claims.first(where: { relation == nil || $0.relation == relation }) else {
      return "no claim"
    }
    guard let period = claim.period else { return "-" }
    let start = period.start?.description ?? "?"
    let end = period.end?.description ?? "?"
    return start == end ? start : start + "…" + end
  }

  /// The report is of Wednesday, 10 October 2007.
  @Test(arguments: [
    ("on 4 October 2007", "2007-10-04"), ("on October 4, 2007", "2007-10-04"),
    ("on Oct. 4", "2007-10-04"), ("on 4 November", "2006-11-04"), ("in May", "2007-05"),
    ("in 2003", "2003"), ("in early 2003", "2003"), ("on Thursday", "2007-10-04"),
    ("on Friday, 5 October,", "2007-10-05"), ("last Wednesday", "2007-10-03"),
    ("yesterday", "2007-10-09"), ("two days ago", "2007-10-08"),
    ("last week", "2007-10-01…2007-10-07"), ("two weeks ago", "2007-09-24…2007-09-30"),
    ("last month", "2007-09"), ("three years ago", "2004"), ("last year", "2006"),
    ("last summer", "2007-06…2007-08"), ("in the spring of 2003", "2003-03…2003-05"),
    ("in the 1990s", "1990…1999"), ("since 2002", "2002…?"), ("until May", "?…2007-05"),
    ("from 1990 to 1994", "1990…1994"), ("between March and May 2003", "2003-03…2003-05"),
    ("for the past three years", "2004…2007-10-10"),
  ]) func wordsOfTimeHaveTheirInterval(words: String, expected: String) throws {
    #expect(try period("Norway urged Chad \(words) to free the men.", "2007-10-10") == expected)
  }

  /// Without the report's day nothing is guessed; a full date needs none.
  @Test(arguments: [
    ("on Thursday", "-"), ("two days ago", "-"), ("last week", "-"), ("until May", "-"),
    ("for the past three years", "-"), ("last summer", "-"), ("on 4 October", "-"),
    ("on 4 October 2007", "2007-10-04"), ("since 2002", "2002…?"),
  ]) func withoutAReportDateOnlyTheCalendarCounts(words: String, expected: String) throws {
    #expect(try period("Norway urged Chad \(words) to free the men.") == expected)
  }

  @Test func whatIsPlannedLiesAhead() throws {
    #expect(try period("Norway will meet Chad on Thursday.", "2007-10-10") == "2007-10-11")
    #expect(try period("Norway met Chad on Thursday.", "2007-10-10") == "2007-10-04")
    #expect(try period("Norway will meet Chad in March.", "2007-10-10") == "2008-03")
  }

  @Test func theDayBeforeCountsFromTheDayNamedLast() throws {
    let text = "On 5 March 2001 Sweden urged Peru to talk. A day earlier, Norway met Chad."
    #expect(try period(text, of: .meets) == "2001-03-04")
    #expect(try period("A day earlier, Norway met Chad.", "2007-10-10") == "-")
  }

  @Test func standingsHoldFromTo() throws {
    #expect(
      try period("Olof Palme was prime minister of Sweden from 1982 to 1986.") == "1982…1986")
    // What he is does not begin when he speaks.
    #expect(
      try period(
        "Egypt's president, Anwar Sadat, met Chad on Thursday.", "1979-10-10",
        of: .represents) == "-")
    // Over by the day of the report, whenever it ended.
    #expect(
      try period("Former Finnish President Martti Ahtisaari spoke.", "2005-01-28")
        == "?…2005-01-28")
  }

  @Test func numbersThatCountAreNoYears() throws {
    #expect(try period("Norway urged 2003 Chadian officers to talk.", "2007-10-10") == "-")
  }

  @Test func aSingleDateIsTheEventsDate() throws {
    let once = try Pipeline.claims("Norway urged Chad on March 5, 2021 to free the men.")
    #expect(once.first?.eventDate == CalendarDate(year: 2021, month: 3, day: 5))
    let since = try Pipeline.claims("Chad has hosted Boko Haram leaders since 2012.")
    #expect(since.first?.period?.start == CalendarDate(year: 2012))
    #expect(since.first?.eventDate == nil)
  }
}
