// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Where a geographer knows what lies there. Positions of towns, dams and capes are those of gazetteers, in
/// degrees; `ref` is the smallest thing of the default story there, empty where it has none.
struct NamedPosition {
    const char* name;
    double latitude_deg;
    double longitude_deg;
    const char* ref;
};

inline constexpr std::array namedPositions{
    // Facing towns, each on its own bank, down the Yalu and down the Tumen.
    NamedPosition{"Changbai, on China's bank", 41.4210, 128.2010, "place:changbai"},
    NamedPosition{"Hyesan, on North Korea's", 41.4010, 128.1780, "place:hyesan"},
    NamedPosition{"Linjiang", 41.8130, 126.9180, "place:linjiang"},
    NamedPosition{"Chunggang", 41.7790, 126.8790, "place:chunggang"},
    NamedPosition{"Ji'an", 41.1270, 126.1920, "place:jian"},
    NamedPosition{"Manpo", 41.1540, 126.2900, "place:manpo"},
    NamedPosition{"Uiju", 40.1990, 124.5320, "place:uiju"},
    NamedPosition{"Dandong", 40.1300, 124.3950, "place:dandong"},
    NamedPosition{"Sinuiju", 40.1000, 124.3990, "place:sinuiju"},
    NamedPosition{"Nanping", 42.2510, 129.1690, "place:nanping"},
    NamedPosition{"Musan", 42.2250, 129.2090, "place:musan"},
    NamedPosition{"Sanhe", 42.4610, 129.7090, "place:sanhe"},
    NamedPosition{"Hoeryong", 42.4400, 129.7470, "place:hoeryong"},
    NamedPosition{"Tumen, the town", 42.9690, 129.8430, "place:tumen-city"},
    NamedPosition{"Namyang", 42.9500, 129.8600, "place:namyang"},
    NamedPosition{"Onsong", 42.9570, 129.9940, "place:onsong"},
    NamedPosition{"Hunchun", 42.8630, 130.3660, "place:hunchun"},
    NamedPosition{"Kyongwon", 42.8110, 130.1660, "place:kyongwon"},
    NamedPosition{"the summit lake of Paektu", 42.0060, 128.0570, "place:paektu"},

    // On the water, far from towns.
    NamedPosition{"the Yalu below the Unbong dam", 41.3750, 126.5000, "region:yalu"},
    NamedPosition{"the Yalu at the Supung dam", 40.4620, 124.9640, "region:yalu"},
    NamedPosition{"the Yalu's upper course", 41.4300, 127.9000, "region:yalu"},
    NamedPosition{"the Yalu's mouth", 39.9700, 124.3200, "region:yalu"},
    NamedPosition{"the Tumen's upper course", 42.0800, 128.9300, "region:tumen"},
    NamedPosition{"the Tumen between Musan and Hoeryong", 42.4150, 129.4500, "region:tumen"},
    NamedPosition{"the Tumen's lower course", 42.5000, 130.5700, "region:tumen"},

    // Provinces of the two Koreas and of China.
    NamedPosition{"inland Ryanggang", 41.0000, 128.2000, "region:ryanggang"},
    NamedPosition{"inland Chagang", 40.7000, 126.6000, "region:chagang"},
    NamedPosition{"inland North Pyongan", 40.1500, 125.4000, "region:north-pyongan"},
    NamedPosition{"inland North Hamgyong", 41.8500, 129.3000, "region:north-hamgyong"},
    NamedPosition{"inland South Hamgyong", 40.2500, 127.5000, "region:south-hamgyong"},
    NamedPosition{"inland South Hwanghae", 38.3000, 125.5000, "region:south-hwanghae"},
    NamedPosition{"inland Kangwon", 38.8500, 127.2000, "region:kangwon"},
    NamedPosition{"the hills of Gangwon, in the South", 37.7000, 128.3000, "region:gangwon"},
    NamedPosition{"inland South Jeolla", 34.9000, 127.1000, "region:south-jeolla"},
    NamedPosition{"west Jilin", 44.3000, 124.5000, "region:jilin"},
    NamedPosition{"Yanbian, the Korean prefecture", 43.0000, 128.7000, "region:yanbian"},
    NamedPosition{"the Liao plain", 41.1000, 123.2000, "region:liaoning"},
    NamedPosition{"Heilongjiang", 46.6000, 127.5000, "region:heilongjiang"},
    NamedPosition{"Shandong", 36.3000, 118.3000, "region:shandong"},
    NamedPosition{"Yunnan", 24.3000, 101.3000, "region:yunnan"},
    NamedPosition{"the demilitarised zone, in its middle", 38.3250, 127.4000, "region:dmz"},

    // Countries where the story has no smaller region.
    NamedPosition{"Sichuan", 30.6000, 103.0000, "region:china"},
    NamedPosition{"the Mongolian steppe", 46.5000, 104.5000, "region:mongolia"},
    NamedPosition{"north Laos", 19.9000, 102.6000, "region:laos"},
    NamedPosition{"the Khorat plateau", 15.8000, 102.5000, "region:thailand"},
    NamedPosition{"the Russian Far East", 44.2000, 132.8000, "region:russia"},
    NamedPosition{"Honshu", 36.3000, 138.2000, "region:japan"},

    // Islands.
    NamedPosition{"Jeju", 33.3800, 126.5500, "region:jeju"},
    NamedPosition{"Ulleungdo", 37.5000, 130.8700, "region:north-gyeongsang"},
    NamedPosition{"Baengnyeong", 37.9600, 124.6800, "place:baengnyeong"},
    NamedPosition{"Tsushima", 34.4500, 129.3300, "region:japan"},
    NamedPosition{"Hainan", 19.2000, 109.8000, "region:china"},

    // At sea.
    NamedPosition{"Korea Bay", 39.0000, 123.8000, "region:yellow-sea"},
    NamedPosition{"the Yellow Sea off Shandong", 36.0000, 123.0000, "region:yellow-sea"},
    NamedPosition{"the East Sea off Chongjin", 41.0000, 131.0000, "region:east-sea"},
    NamedPosition{"the East Sea off Wonsan", 39.3000, 129.5000, "region:east-sea"},

    // Outside of everything that the story has.
    NamedPosition{"the Philippine Sea", 20.0000, 131.0000, ""},
    NamedPosition{"the Ganges plain", 25.5000, 82.0000, ""},
    NamedPosition{"the Gulf of Guinea, nought by nought", 0.0000, 0.0000, ""},
    NamedPosition{"Paris", 48.8600, 2.3500, ""},
    NamedPosition{"the North Pole", 90.0000, 0.0000, ""},
};
