// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expectations.h"

namespace fixture {

using Kind = explore::Query::Kind;

std::vector<Expectation> clicksAlongTheBorder() {
    constexpr auto At = Kind::At;
    return {
        {"Hyesan, on the Yalu's south bank", At, "41.40,128.18", "place:hyesan", "p3",
         "p3:borders p1:borders", "p3:the border|p1:the Yalu", "p3:border"},
        {"Changbai, across from it", At, "41.42,128.20", "place:changbai", "p3", "p3:borders p1:borders",
         "p3:the border|p1:the Yalu", "p3:border"},
        {"Dandong", At, "40.129,124.395", "place:dandong", "p3", "p3:event p3:borders p5:route",
         "p3:the fences|p5:Dandong", "p3:border"},
        {"Sinuiju, across from it", At, "40.10,124.40", "place:sinuiju", "p3", "p3:borders", "p3:the border",
         "p3:border"},
        {"Uiju, up the Yalu", At, "40.199,124.532", "place:uiju", "p1 p3", "p3:borders p1:borders",
         "p3:the border|p1:the Yalu", "p3:border"},
        {"Ji'an", At, "41.126,126.193", "place:jian", "p1 p3", "p3:borders p1:borders", "p1:the Yalu",
         "p3:border"},
        {"Manpo, across from it", At, "41.16,126.29", "place:manpo", "p1 p3", "p3:borders p1:borders",
         "p1:the Yalu", "p3:border"},
        {"Linjiang", At, "41.812,126.918", "place:linjiang", "p1 p3", "p3:borders", "p3:the border",
         "p3:border"},
        {"Musan, on the Tumen", At, "42.226,129.208", "place:musan", "p3", "p3:borders p1:borders",
         "p1:the Tumen", "p1:Tumen"},
        {"Hoeryong", At, "42.441,129.746", "place:hoeryong", "p3", "p3:borders p1:borders", "p1:the Tumen",
         "p1:Tumen"},
        {"Onsong", At, "42.957,129.993", "place:onsong", "p1 p3", "p3:borders p1:borders", "p1:the Tumen",
         "p1:Tumen"},
        {"the city of Tumen", At, "42.968,129.844", "place:tumen-city", "p3", "p3:borders p3:route",
         "p3:sent home", "p3:border"},
        {"Hunchun", At, "42.863,130.366", "place:hunchun", "p3", "p3:borders", "p1:the Tumen", "p1:Tumen"},
        {"mid-Yalu above Dandong", At, "40.455,125.02", "region:yalu", "p1", "p1:names p3:borders p3:event",
         "p1:the Yalu|p3:the border", "p3:border"},
        {"mid-Tumen", At, "42.01,128.90", "region:tumen", "p1", "p1:names p3:borders p3:route",
         "p1:the Tumen|p3:the border", "p1:Tumen"},
        {"Mount Paektu", At, "42.0,128.06", "place:paektu", "p1", "p3:borders p1:borders", "p1:the Yalu",
         "p3:border"},
    };
}

std::vector<Expectation> clicksElsewhere() {
    constexpr auto At = Kind::At;
    return {
        // The north
        {"inland Ryanggang", At, "41.10,128.40", "region:ryanggang", "p2", "p2:counts p3:borders p1:inside",
         "p3:the border|p1:North Korea", "p3:border"},
        {"inland North Hamgyong", At, "41.70,129.30", "region:north-hamgyong", "p2", "p2:counts p3:borders",
         "p3:the border|p1:North Korea", "p3:border"},
        {"inland Chagang", At, "40.80,126.80", "region:chagang", "p2", "p2:counts p3:borders",
         "p3:the border|p1:North Korea", "p3:border"},
        {"inland North Pyongan", At, "40.1,125.4", "region:north-pyongan", "p2", "p2:counts p3:borders",
         "p3:the border|p1:North Korea", "p3:border"},
        {"South Hamgyong", At, "40.2,127.9", "region:south-hamgyong", "p2", "p2:counts", "p1:North Korea",
         "p1:North Korea"},
        {"Chongjin", At, "41.796,129.776", "place:chongjin", "p3", "p3:route p2:applies p1:inside",
         "p1:North Korea", ""},
        {"Pyongyang", At, "39.03,125.75", "place:pyongyang", "p4 p5", "p4:names p5:names",
         "p4:Pyongyang|p5:Pyongyang", "p4:Pyongyang|p5:Pyongyang"},
        {"Nampo, far from the text", At, "38.737,125.408", "place:nampo", "p1 p2",
         "p1:event p2:event p1:inside", "p1:North Korea", ""},
        // The Chinese side
        {"Yanbian", At, "42.95,129.0", "region:yanbian", "p3", "p3:borders p3:route p2:applies",
         "p3:the border", "p3:border"},
        {"Yanji", At, "42.907,129.508", "place:yanji", "p3", "p3:route", "p3:the long way south", ""},
        {"inland Jilin", At, "43.9,125.6", "region:jilin", "p3", "p3:event p3:borders p1:inside",
         "p3:the border", "p3:border"},
        {"inland Liaoning", At, "40.9,123.4", "region:liaoning", "p3", "p3:event p3:borders", "p3:the fences",
         "p3:border"},
        {"Shenyang", At, "41.79,123.43", "place:shenyang", "p3", "p3:event p3:route", "p3:the long way south",
         ""},
        {"Beijing", At, "39.907,116.397", "place:beijing", "p5 p2", "p2:names p5:names p3:event",
         "p5:Beijing|p2:Beijing", "p5:Beijing|p2:Beijing"},
        {"Heilongjiang, which no paragraph names", At, "47.0,128.0", "region:heilongjiang", "p2",
         "p2:event p1:inside", "p1:China", "p1:China"},
        {"Yunnan, on the long way", At, "24.5,101.5", "region:yunnan", "p3", "p3:route",
         "p3:the long way south", ""},
        // The south
        {"Seoul", At, "37.566,126.978", "place:seoul", "p4 p2", "p2:names p4:names p4:event",
         "p4:Seoul|p2:Seoul", "p4:Seoul|p2:Seoul"},
        {"the DMZ", At, "38.32,127.30", "region:dmz", "p4", "p4:names p4:event",
         "p4:the line between the two", "p4:demilitarized zone"},
        {"Panmunjom, in it", At, "37.955,126.676", "place:panmunjom", "p4", "p4:event", "", ""},
        {"Yeonpyeong island", At, "37.667,125.700", "place:yeonpyeong", "p4", "p4:event", "p4:clash of arms",
         ""},
        {"Gyodong island", At, "37.78,126.28", "place:gyodong", "p3", "p3:names p3:event", "p3:Gyodong", ""},
        {"the South, far from the text", At, "35.0,128.0", "region:south-gyeongsang", "p1",
         "p1:inside p1:parent", "p1:South Korea", "p1:South Korea"},
        {"Jeju", At, "33.38,126.55", "region:jeju", "p1", "p1:inside p1:parent", "p1:South Korea",
         "p1:South Korea"},
        // Seas and other countries
        {"the Yellow Sea", At, "37.2,123.4", "region:yellow-sea", "p3 p5", "p3:names p5:names",
         "p3:the Yellow Sea|p5:the Yellow Sea", "p3:Yellow Sea|p5:Yellow Sea"},
        {"the East Sea", At, "40.0,131.5", "region:east-sea", "p3", "p3:event", "", ""},
        {"Mongolia", At, "47.0,105.0", "region:mongolia", "p3", "p3:route", "", ""},
        {"Laos", At, "19.8,102.9", "region:laos", "p3", "p3:route", "p3:the long way south", ""},
        {"Thailand", At, "16.0,101.0", "region:thailand", "p3", "p3:route", "p3:the long way south", ""},
        {"Vientiane", At, "17.97,102.60", "place:vientiane", "p3", "p3:event p3:route",
         "p3:the long way south", ""},
        {"Bangkok, where it ends", At, "13.754,100.501", "place:bangkok", "p3", "p3:route",
         "p3:the long way south", ""},
        {"Vietnam", At, "16.0,107.8", "region:vietnam", "p4 p3", "p4:event p3:route", "", ""},
        {"Japan", At, "36.0,138.5", "region:japan", "p4", "p4:event", "", ""},
        {"outside the map: the Sahara", At, "25,10", "", "", "", "", ""},
        {"outside the map: the south Pacific", At, "-40,-120", "", "", "", "", ""},
        {"outside the map: the pole", At, "90,0", "", "", "", "", ""},
    };
}

/// Clicks on a link, a mark or a row: things by their ids.
std::vector<Expectation> ids() {
    constexpr auto Id = Kind::Id;
    return {
        {"id of a country", Id, "north-korea", "region:north-korea", "p5", "p1:names p5:names p6:names",
         "p1:North Korea|p5:North Korea|p6:North Korea", "p1:North Korea|p5:North Korea|p6:North Korea"},
        {"id of China", Id, "china", "region:china", "p3", "p1:names p2:names p3:names p5:names p6:names",
         "p1:China|p2:China|p3:China|p5:China|p6:China", "p1:China|p2:China|p3:China|p5:China|p6:China"},
        {"id of South Korea", Id, "south-korea", "region:south-korea", "p3 p4",
         "p1:names p3:names p4:names p6:names", "p1:South Korea|p3:South Korea|p4:South Korea|p6:South Korea",
         "p1:South Korea|p2:South Korea|p3:South Korea|p4:South Korea|p6:South Korea"},
        {"id of the border", Id, "china-nk-border", "region:china-nk-border", "p3",
         "p3:names p5:names p1:names", "p3:the border|p5:the border", "p3:border"},
        {"id of Beijing", Id, "beijing", "place:beijing", "p5 p2", "p5:names p2:names",
         "p5:Beijing|p2:Beijing", "p5:Beijing|p2:Beijing"},
        {"id of a treaty", Id, "friendship-treaty", "event:friendship-treaty", "p5", "p5:names",
         "p5:treaty of friendship", "p5:treaty of friendship"},
        {"id of the Convention", Id, "refugee-convention", "event:refugee-convention", "p2",
         "p2:names p5:event", "p2:Convention of 1951", "p2:Convention of 1951"},
        {"id of China's accession", Id, "china-joins-convention", "event:china-joins-convention", "p5",
         "p5:names", "p5:Convention", ""},
        {"id of the famine", Id, "famine", "event:famine", "p2", "p2:names", "p2:hunger", ""},
        {"id of the UN inquiry", Id, "commission-of-inquiry", "event:commission-of-inquiry", "p3",
         "p3:names p6:names", "p3:torture is common|p6:law of human rights", ""},
        {"id of the fence", Id, "dandong-fence", "event:dandong-fence", "p3", "p3:names", "p3:the fences",
         "p3:fences"},
        {"id of the shelling", Id, "yeonpyeong-shelled", "event:yeonpyeong-shelled", "p4", "p4:names",
         "p4:clash of arms", ""},
        {"id of the six-party talks", Id, "six-party-talks", "event:six-party-talks", "p4", "p4:names",
         "p4:talks about nuclear weapons", "p4:Talks on nuclear weapons"},
        {"id of the war", Id, "korean-war", "event:korean-war", "p5", "p5:names", "p5:war", ""},
        {"id of a swim", Id, "swim-to-gyodong", "event:swim-to-gyodong", "p3", "p3:event",
         "p3:The essay has them set out across the Yellow Sea and trust that people on the Chinese side will "
         "notice them,",
         ""},
        {"id of a mass return", Id, "mass-return-2023", "event:mass-return-2023", "p3", "p3:event p5:event",
         "", ""},
        {"id of the way south", Id, "overland-south", "route:overland-south", "p3", "p3:names p2:route",
         "p3:the long way south", ""},
        {"id of the missions", Id, "through-missions", "route:through-missions", "p3", "p3:names",
         "p3:ask for help", ""},
        {"id of a forced return", Id, "return-dandong", "route:return-dandong", "p5", "p5:names p3:route",
         "p5:Dandong", ""},
        {"id of another forced return", Id, "return-tumen", "route:return-tumen", "p3", "p3:names",
         "p3:sent home", ""},
        {"id of a figure", Id, "arrivals", "series:arrivals", "p6", "p6:names",
         "p6:the people who leave the North", ""},
        {"id of the running total", Id, "arrivals-cumulative", "series:arrivals-cumulative", "p1",
         "p1:names p2:names", "p1:By the tens of thousands|p2:reached South Korea", ""},
        {"id of the estimates", Id, "population-in-china", "series:population-in-china", "p2", "p2:names",
         "p2:10,000 to 15,000", ""},
        {"id of the returns", Id, "forced-returns", "series:forced-returns", "p5", "p5:names",
         "p5:people are still sent back", ""},
        {"id of home provinces", Id, "home-province", "series:home-province", "p2", "p2:counts", "", ""},
        {"id of note 1", Id, "1", "note:1", "p2", "p2:names",
         "p2:More than 20,000 had reached South Korea by the end of 2010.",
         "p2:Twenty years of arrivals had brought more than 20,000 people to South Korea by 2010."},
        {"id of note 4", Id, "4", "note:4", "p3", "p3:names",
         "p3:Whoever is stopped at the fences on the border faces a penal system in which torture is common.",
         "p3:Guards wait at the fences of the border, and prisons behind them in which torture is a method."},
        {"id of a note", Id, "5", "note:5", "p3", "p3:names",
         "p3:The essay has them set out across the Yellow Sea and trust that people on the Chinese side will "
         "notice them,",
         "p3:A few men swim: the Yellow Sea is wide, and they hope that somebody on the far side sees them."},
        {"id of note 8", Id, "8", "note:8", "p5", "p5:names",
         "p5:The two states stand close under a treaty of friendship of 1961,",
         "p5:A treaty of friendship signed in 1961 binds the two,"},
        {"id of a claim on the sea", Id, "c20", "check:c20", "p5", "p5:names",
         "p5:does not speak of that sea", ""},
        {"id of a claim on a swim", Id, "c10", "check:c10", "p3", "p3:names", "p3:tells of another swim", ""},
        {"id of a claim on the law", Id, "c7", "check:c7", "p2", "p2:names",
         "p2:already counts them as refugees", ""},
        {"id of a source", Id, "yonsei", "source:yonsei", "p3", "p3:names p5:names", "", ""},
        {"id of a word", Id, "refugee", "term:refugee", "p2", "p2:names p3:names",
         "p2:the word|p3:the status of a refugee", ""},
        {"id of a duty", Id, "non-refoulement", "term:non-refoulement", "p5", "p5:names",
         "p5:international law", ""},
        {"id of nothing", Id, "atlantis", "", "", "", "", ""},
    };
}

std::vector<Expectation> times() {
    constexpr auto Time = Kind::Time;
    return {
        {"2010", Time, "2010", "time:2010", "p2", "p2:names p4:event", "p2:2010", "p2:2010"},
        {"2014", Time, "2014", "time:2014", "p2", "p2:names p3:event", "p2:2014", "p2:2014"},
        {"the treaty's year", Time, "1961", "time:1961", "p5", "p5:names p5:event", "p5:1961", "p5:1961"},
        {"the treaty's day", Time, "1961-07-11", "time:1961-07-11", "p5", "p5:names p5:event", "p5:1961",
         "p5:1961"},
        {"the Convention's year", Time, "1951", "time:1951", "p5 p2", "p2:event", "p2:Convention of 1951",
         "p2:Convention of 1951"},
        {"the day of China's accession", Time, "1982-09-24", "time:1982-09-24", "p5", "p5:names p5:event",
         "p5:1982", ""},
        {"the day of a swim", Time, "2014-08-14", "time:2014-08-14", "p3", "p3:event", "", ""},
        {"the famine years", Time, "1994/1998", "time:1994/1998", "p2", "p2:event", "p2:hunger", ""},
        {"the war", Time, "1950/1953", "time:1950/1953", "p5", "p5:event p4:event", "p5:war", ""},
        {"the shelling's month", Time, "2010-11", "time:2010-11", "p2", "p2:names p2:event p4:event",
         "p4:clash of arms|p2:More than 20,000", "p2:2010"},
        {"the years of the talks", Time, "2003/2009", "time:2003/2009", "p3", "p4:event",
         "p4:talks about nuclear weapons", "p4:Talks on nuclear weapons"},
        {"after the essay", Time, "2023", "time:2023", "p3", "p3:event p5:event", "", ""},
        {"long before", Time, "1900", "time:1900", "", "", "", ""},
    };
}

/// Words in three languages, spellings and years.
std::vector<Expectation> words() {
    constexpr auto Text = Kind::Text;
    return {
        {"Tumen", Text, "Tumen", "region:tumen", "p1 p3", "p1:names", "p1:the Tumen", "p1:Tumen"},
        {"Tumen in Korean", Text, "두만강", "region:tumen", "p1", "p1:names", "p1:the Tumen", "p1:Tumen"},
        {"Tumen in Chinese", Text, "图们江", "region:tumen", "p1", "p1:names", "p1:the Tumen", "p1:Tumen"},
        {"Tumen romanised from Korean", Text, "Duman", "region:tumen", "p1", "p1:names", "p1:the Tumen",
         "p1:Tumen"},
        {"Yalu by its Korean name", Text, "Amnok River", "region:yalu", "p1", "p1:names", "p1:the Yalu", ""},
        {"Yalu in Chinese", Text, "鸭绿江", "region:yalu", "p1", "p1:names", "p1:the Yalu", ""},
        {"Yalu in Korean", Text, "압록강", "region:yalu", "p1", "p1:names", "p1:the Yalu", ""},
        {"a province by another spelling", Text, "yanggang-do", "region:ryanggang", "p2", "p2:counts",
         "p3:the border", ""},
        {"with diacritics", Text, "P'yŏngan-bukto", "region:north-pyongan", "p2", "p2:counts", "", ""},
        {"Seoul in Chinese", Text, "首尔", "place:seoul", "p4 p2", "p2:names p4:names", "p4:Seoul",
         "p4:Seoul"},
        {"Pyongyang in Korean", Text, "평양", "place:pyongyang", "p4 p5", "p4:names", "p4:Pyongyang",
         "p4:Pyongyang"},
        {"China in Korean", Text, "중국", "region:china", "p3", "p1:names p2:names", "p1:China", "p1:China"},
        {"North Korea in Chinese", Text, "朝鲜", "region:north-korea", "p5", "p1:names", "p1:North Korea",
         "p1:North Korea"},
        {"the old name of Beijing", Text, "peking", "place:beijing", "p5", "p5:names", "p5:Beijing",
         "p5:Beijing"},
        {"a sea in capitals", Text, "YELLOW SEA", "region:yellow-sea", "p3 p5", "p3:names",
         "p3:the Yellow Sea", "p3:Yellow Sea"},
        {"the sea in Korean", Text, "황해", "region:yellow-sea", "p3 p5", "p3:names", "p3:the Yellow Sea",
         "p3:Yellow Sea"},
        {"the demilitarised zone", Text, "DMZ", "region:dmz", "p4", "p4:names", "p4:the line between the two",
         "p4:demilitarized zone"},
        {"a year typed", Text, "2010", "time:2010", "p2", "p2:names", "p2:2010", "p2:2010"},
        {"a range typed short", Text, "1994-98", "time:1994/1998", "p2", "p2:event", "p2:hunger", ""},
        {"a Korean year", Text, "2010년", "time:2010", "p2", "p2:names", "p2:2010", "p2:2010"},
        {"a Chinese year", Text, "1982年", "time:1982", "p5", "p5:names", "p5:1982", ""},
        {"an event by its words", Text, "refugee convention", "event:refugee-convention", "p2", "p2:names",
         "p2:Convention of 1951", "p2:Convention of 1951"},
        {"a duty by its name", Text, "non-refoulement", "term:non-refoulement", "p5", "p5:names",
         "p5:international law", ""},
        {"an institution by its letters", Text, "UNHCR", "event:unhcr-office-entry", "p3 p5", "", "", ""},
        {"an institution by its name", Text, "UN refugee agency", "term:unhcr", "p3", "p3:event p5:event", "",
         ""},
        {"a word for people in English", Text, "refugee", "term:refugee", "p2 p3", "p2:names p3:names",
         "p2:the word|p3:the status of a refugee", ""},
        {"a word for people in Korean", Text, "북향민", "term:bukhyangmin", "p1", "p1:event", "", ""},
        {"a word of the text", Text, "torture", "", "p3", "p3:names", "p3:torture", "p3:torture"},
        {"a word of two paragraphs", Text, "neighbours", "", "p1", "p1:names p2:names",
         "p1:neighbours|p2:neighbours", ""},
        {"words of one sentence", Text, "penal system", "", "p3", "p3:names", "p3:penal|p3:system", ""},
        {"a word that only the copy has", Text, "prisons", "", "", "", "", "p3:prisons", "p3"},
        {"another, with its accent left away", Text, "mediterranean", "", "", "", "", "p1:Mediterranean",
         "p1"},
        {"the beginning of a word", Text, "humanit", "", "", "", "", "p4:humanit", "p4"},
        {"a word of nothing", Text, "zeppelin", "", "", "", "", ""},
        {"only signs", Text, "?!", "", "", "", "", ""},
    };
}

std::vector<Expectation> expectations() {
    std::vector<Expectation> all;
    for (const auto& part : {clicksAlongTheBorder(), clicksElsewhere(), ids(), times(), words()})
        all.insert(all.end(), part.begin(), part.end());
    constexpr auto Paragraph = Kind::Paragraph;
    all.push_back({"the first paragraph", Paragraph, "p1", "paragraph:p1", "p1", "p1:names", "", ""});
    all.push_back({"a paragraph", Paragraph, "p4", "paragraph:p4", "p4", "p4:names", "", ""});
    all.push_back({"a paragraph that is not there", Paragraph, "p9", "", "", "", "", ""});
    return all;
}

} // namespace fixture
