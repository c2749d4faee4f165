import Influence

extension Story {
  /// The five seeds as one reader coded them: 69 claims. Articles 001 and 002 share ten sentences,
  /// so their claims have one copy group each.
  static let seeds: Story = {
    var story = Story()
    story.tell(
      "USA pressures grp:hamas", in: "000", by: Speaker(name: "CNN report", kind: .outlet),
      sentence: 161,
      quote:
        "an urgent campaign to push the group toward accepting the latest ceasefire and hostage proposal"
    )
    story.tell(
      "USA pressures QAT", in: "000", by: Speaker(name: "two US officials", kind: .anonymous),
      sentence: 829,
      quote: "US officials are urging Qatar, Egypt and Turkey to turn up the heat on Hamas")
    story.tell(
      "USA pressures EGY", in: "000", by: Speaker(name: "two US officials", kind: .anonymous),
      sentence: 829,
      quote: "US officials are urging Qatar, Egypt and Turkey to turn up the heat on Hamas")
    story.tell(
      "USA pressures TUR", in: "000", by: Speaker(name: "two US officials", kind: .anonymous),
      sentence: 829,
      quote: "US officials are urging Qatar, Egypt and Turkey to turn up the heat on Hamas")
    story.tell(
      "QAT pressures grp:hamas", in: "000", .requested,
      by: Speaker(name: "two US officials", kind: .anonymous), sentence: 829,
      quote: "US officials are urging Qatar, Egypt and Turkey to turn up the heat on Hamas")
    story.tell(
      "EGY pressures grp:hamas", in: "000", .requested,
      by: Speaker(name: "two US officials", kind: .anonymous), sentence: 829,
      quote: "US officials are urging Qatar, Egypt and Turkey to turn up the heat on Hamas")
    story.tell(
      "TUR pressures grp:hamas", in: "000", .requested,
      by: Speaker(name: "two US officials", kind: .anonymous), sentence: 829,
      quote: "US officials are urging Qatar, Egypt and Turkey to turn up the heat on Hamas")
    story.tell(
      "antony-blinken meets NIL:key-players", in: "000", sentence: 587,
      quote:
        "Secretary of State Antony Blinken has held almost a dozen calls with key players in the region since Friday"
    )
    story.tell(
      "QAT hosts grp:hamas", in: "000", sentence: 1251,
      quote: "Qatar – who allows Hamas to operate a political office in its capital")
    story.tell(
      "USA pressures QAT", in: "000", by: Speaker(name: "a US official", kind: .anonymous),
      sentence: 1234, quote: "The US has urged Qatar")
    story.tell(
      "QAT threatens grp:hamas", in: "000", .requested,
      by: Speaker(name: "a US official", kind: .anonymous), sentence: 1323,
      quote: "to declare that it will kick out the terrorist group if they don’t accept the deal")
    story.tell(
      "QAT threatens grp:hamas", in: "000", by: Speaker(name: "a US official", kind: .anonymous),
      sentence: 1510, quote: "Qatar has now actually made that threat, that official said")
    story.tell(
      "EGY pressures grp:hamas", in: "000", by: Speaker(name: "US officials", kind: .anonymous),
      sentence: 1604, quote: "Egypt is putting more pressure on Hamas than they have in the past")
    story.tell(
      "EGY threatens NIL:Gaza", in: "000", .requested,
      by: Speaker(name: "US officials", kind: .anonymous), sentence: 1799,
      quote: "the US wants Cairo to threaten to cut off the access points from Egypt to Gaza")
    story.tell(
      "matthew-miller pressures grp:hamas", in: "000", sentence: 2635,
      quote: "outlined Biden’s three-phase plan and urged Hamas to accept it")
    story.tell(
      "matthew-miller accuses grp:hamas", in: "000",
      by: Speaker(name: "Matthew Miller", kind: .named), sentence: 2700,
      quote:
        "“The only thing standing in between the people of Gaza and an immediate ceasefire is Hamas,” Miller said"
    )
    story.tell(
      "yahya-sinwar rejects USA", in: "000",
      by: Speaker(name: "The Wall Street Journal", kind: .outlet), sentence: 2858,
      quote: "Hamas leader Yahya Sinwar has rejected the Biden administration's ceasefire proposal")
    story.tell(
      "grp:hamas rejects USA", in: "000", .actual, .denied,
      by: Speaker(name: "Majed Al-Ansari", kind: .named), sentence: 3086,
      quote:
        "Hamas has not yet handed mediators its response to the latest ceasefire proposal and is still studying it"
    )
    story.tell(
      "antony-blinken pressures QAT", in: "002",
      by: Speaker(name: "two US officials", kind: .anonymous), sentence: 259, copyOf: 1,
      quote:
        "US Secretary of State Antony Blinken delivered a stern message to Qatar earlier this month"
    )
    story.tell(
      "QAT threatens grp:hamas", in: "002", .requested,
      by: Speaker(name: "two US officials", kind: .anonymous), sentence: 351, copyOf: 2,
      quote:
        "Tell Hamas that they must deliver on a hostage and ceasefire deal that would halt the war in Gaza or risk getting kicked out of the Qatari capital of Doha"
    )
    story.tell(
      "QAT hosts grp:hamas", in: "002", sentence: 501, copyOf: 3,
      quote: "Doha where senior members of the terror group are based")
    story.tell(
      "QAT mediates ISR grp:hamas", in: "002", sentence: 784, copyOf: 4,
      quote: "The indirect talks, held between Israel and Hamas under Qatari and Egyptian mediation"
    )
    story.tell(
      "EGY mediates ISR grp:hamas", in: "002", sentence: 784, copyOf: 5,
      quote: "The indirect talks, held between Israel and Hamas under Qatari and Egyptian mediation"
    )
    story.tell(
      "ISR meets grp:hamas", in: "002", sentence: 784, copyOf: 6,
      quote: "The indirect talks, held between Israel and Hamas under Qatari and Egyptian mediation"
    )
    story.tell(
      "antony-blinken meets mohammed-al-thani", in: "002",
      by: Speaker(name: "sources familiar with the matter", kind: .anonymous), sentence: 962,
      copyOf: 7,
      quote:
        "The message was delivered by Blinken to Qatar’s Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman Al-Thani in a meeting in Washington on March 5"
    )
    story.tell(
      "QAT cooperates USA", in: "002", by: Speaker(name: "US officials", kind: .anonymous),
      sentence: 1199, copyOf: 8,
      quote:
        "Qatar, which has been a critical partner to the US in efforts to reach a ceasefire deal")
    story.tell(
      "QAT pressures grp:hamas", in: "002", by: Speaker(name: "Qatari officials", kind: .anonymous),
      sentence: 1423, copyOf: 9, quote: "they are exerting immense pressure on Hamas")
    story.tell(
      "QAT threatens grp:hamas", in: "002", .unclear, sentence: 1468, copyOf: 10,
      quote: "It is unclear if Qatar delivered the warning to Hamas leaders")
    story.tell(
      "grp:hamas attacks ISR", in: "002", sentence: 1877,
      quote: "the terror group carried out its brutal attack on Israel on October 7")
    story.tell(
      "antony-blinken meets tamim-al-thani", in: "002", sentence: 1984,
      quote: "Blinken met with Qatar’s Emir Sheikh Tamim bin Hamad Al-Thani in Doha")
    story.tell(
      "QAT sanctions grp:hamas", in: "002", .conditional,
      by: Speaker(name: "sources familiar with the meeting", kind: .anonymous), sentence: 2171,
      quote:
        "the country would be willing to expel Hamas leaders from Doha if they were asked to do so by the US"
    )
    story.tell(
      "grp:hamas concedes NIL:hostages", in: "002", .conditional,
      by: Speaker(name: "Tamim bin Hamad Al-Thani", kind: .named), sentence: 2356,
      quote: "Hamas was willing to turn over some hostages")
    story.tell(
      "USA pressures QAT", in: "002", .actual, .denied,
      by: Speaker(name: "Dennis Ross", kind: .named), sentence: 3001,
      quote: "they weren’t feeling pressure from us over there")
    story.tell(
      "ISR meets grp:hamas", in: "002", by: Speaker(name: "US officials", kind: .anonymous),
      sentence: 3555, quote: "the parties finally meeting again in Doha")
    story.tell(
      "antony-blinken pressures QAT", in: "001",
      by: Speaker(name: "two US officials", kind: .anonymous), sentence: 0, copyOf: 1,
      quote:
        "US Secretary of State Antony Blinken delivered a stern message to Qatar earlier this month"
    )
    story.tell(
      "QAT threatens grp:hamas", in: "001", .requested,
      by: Speaker(name: "two US officials", kind: .anonymous), sentence: 92, copyOf: 2,
      quote:
        "Tell Palestinian group Hamas that they must deliver on a hostage and ceasefire deal that would halt the war in the Gaza Strip or risk getting kicked out of Doha"
    )
    story.tell(
      "QAT hosts grp:hamas", in: "001", sentence: 248, copyOf: 3,
      quote: "Doha where senior members of the group are based")
    story.tell(
      "QAT mediates ISR grp:hamas", in: "001", sentence: 532, copyOf: 4,
      quote: "The indirect talks, held between Israel and Hamas under Qatari and Egyptian mediation"
    )
    story.tell(
      "EGY mediates ISR grp:hamas", in: "001", sentence: 532, copyOf: 5,
      quote: "The indirect talks, held between Israel and Hamas under Qatari and Egyptian mediation"
    )
    story.tell(
      "ISR meets grp:hamas", in: "001", sentence: 532, copyOf: 6,
      quote: "The indirect talks, held between Israel and Hamas under Qatari and Egyptian mediation"
    )
    story.tell(
      "antony-blinken meets mohammed-al-thani", in: "001",
      by: Speaker(name: "sources familiar with the matter", kind: .anonymous), sentence: 709,
      copyOf: 7,
      quote:
        "The message was delivered by Blinken to Qatar’s Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman Al-Thani in a meeting in Washington on March 5"
    )
    story.tell(
      "QAT cooperates USA", in: "001", by: Speaker(name: "US officials", kind: .anonymous),
      sentence: 948, copyOf: 8,
      quote:
        "Qatar, which has been a critical partner to the US in efforts to reach a ceasefire deal")
    story.tell(
      "QAT pressures grp:hamas", in: "001", by: Speaker(name: "Qatari officials", kind: .anonymous),
      sentence: 1172, copyOf: 9, quote: "they are exerting immense pressure on Hamas")
    story.tell(
      "QAT threatens grp:hamas", in: "001", .unclear, sentence: 1217, copyOf: 10,
      quote: "It is unclear if Qatar delivered the warning to Hamas leaders")
    story.tell(
      "antony-blinken meets sameh-shoukry", in: "001", sentence: 2042,
      quote: "during news conference in Cairo, Egypt, with Egyptian Foreign Minister Sameh Shoukry")
    story.tell(
      "USA meets EGY", in: "001", by: Speaker(name: "Antony Blinken", kind: .named), sentence: 1889,
      quote:
        "“We’ve been working, as you know, with Egypt, with Qatar and with Israel to put a strong proposal on the table"
    )
    story.tell(
      "USA meets QAT", in: "001", by: Speaker(name: "Antony Blinken", kind: .named), sentence: 1889,
      quote:
        "“We’ve been working, as you know, with Egypt, with Qatar and with Israel to put a strong proposal on the table"
    )
    story.tell(
      "USA meets ISR", in: "001", by: Speaker(name: "Antony Blinken", kind: .named), sentence: 1889,
      quote:
        "“We’ve been working, as you know, with Egypt, with Qatar and with Israel to put a strong proposal on the table"
    )
    story.tell(
      "antony-blinken accuses ISR", in: "001", .conditional,
      by: Speaker(name: "Antony Blinken", kind: .named), sentence: 2551,
      quote: "He added a ground operation would “be a mistake”")
    story.tell(
      "ISR meets USA", in: "001", .intended, by: Speaker(name: "Antony Blinken", kind: .named),
      sentence: 2651, quote: "an Israeli delegation goes to Washington, DC, next week")
    story.tell(
      "QAT threatens grp:hamas", in: "003",
      by: Speaker(name: "anonymous Biden administration officials", kind: .anonymous),
      sentence: 159,
      quote:
        "the Qatari government has told Hamas leaders hiding in Qatar that they must prepare to leave the country"
    )
    story.tell(
      "QAT hosts grp:hamas", in: "003", sentence: 325,
      quote:
        "they have allowed Hamas politicians to remain in their country to facilitate negotiations between the terrorist group and Israel"
    )
    story.tell(
      "QAT mediates ISR grp:hamas", in: "003", sentence: 388,
      quote: "to facilitate negotiations between the terrorist group and Israel")
    story.tell(
      "USA pressures QAT", in: "003",
      by: Speaker(name: "US official via Reuters", kind: .anonymous), sentence: 595,
      quote:
        "We made that clear to Qatar following Hamas’s rejection weeks ago of another hostage release proposal"
    )
    story.tell(
      "grp:hamas rejects NIL:proposal", in: "003",
      by: Speaker(name: "US official via Reuters", kind: .anonymous), sentence: 633,
      quote: "Hamas’s rejection weeks ago of another hostage release proposal")
    story.tell(
      "QAT threatens grp:hamas", in: "003", .actual, .denied,
      by: Speaker(name: "Hamas officials", kind: .anonymous), sentence: 841,
      quote: "Qatar never told Hamas leaders they were no longer welcome in the country")
    story.tell(
      "donald-trump meets mahmoud-abbas", in: "003",
      by: Speaker(name: "Palestinian official", kind: .anonymous), sentence: 1096,
      quote:
        "President-elect Trump told Palestinian President Abbas Friday morning that he will work to end the war in Gaza"
    )
    story.tell(
      "donald-trump supports ISR", in: "003", sentence: 1366, quote: "Trump has been pro-Israel")
    story.tell(
      "grp:hamas attacks ISR", in: "003", sentence: 1482, quote: "Hamas’s Oct. 7 attack")
    story.tell(
      "EGY meets grp:hamas", in: "003",
      by: Speaker(name: "Egyptian sources via Al-Akhbar", kind: .anonymous), sentence: 2434,
      quote: "direct talks with senior Hamas officials were ongoing")
    story.tell(
      "antony-blinken meets benjamin-netanyahu", in: "004", sentence: 84,
      quote: "following a meeting with Israeli Prime Minister Benjamin Netanyahu")
    story.tell(
      "ISR agrees NIL:proposal", in: "004", by: Speaker(name: "Antony Blinken", kind: .named),
      sentence: 169, quote: "Israel had agreed to a bridging proposal")
    story.tell(
      "antony-blinken pressures grp:hamas", in: "004",
      by: Speaker(name: "Antony Blinken", kind: .named), sentence: 299,
      quote: "“now incumbent on Hamas to do the same.”")
    story.tell(
      "grp:hamas accuses ISR", in: "004", by: Speaker(name: "Hamas", kind: .anonymous),
      sentence: 606, quote: "Israel has backtracked from previous proposals")
    story.tell(
      "benjamin-netanyahu supports USA", in: "004",
      by: Speaker(name: "Benjamin Netanyahu", kind: .named), sentence: 788,
      quote: "the understanding that the United States has shown for our vital security interests")
    story.tell(
      "USA mediates ISR grp:hamas", in: "004", sentence: 946,
      quote: "The U.S. has tried for weeks to wrap up a cease-fire and hostage release deal")
    story.tell(
      "antony-blinken meets EGY", in: "004", .intended, sentence: 1564,
      quote: "Blinken, who is next headed to Egypt and Qatar")
    story.tell(
      "antony-blinken meets QAT", in: "004", .intended, sentence: 1564,
      quote: "Blinken, who is next headed to Egypt and Qatar")
    story.tell(
      "IRN threatens ISR", in: "004", sentence: 1821,
      quote:
        "Iran threatens to retaliate against Israel for the death of the top Hamas leader in Tehran last month"
    )
    return story
  }()
}
