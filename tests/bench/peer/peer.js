// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of scripts/bench explore: crossfilter2 over the same events, the same filters and the same gestures.
//
//   node --expose-gc peer.js EVENTS GESTURES     prints one JSON object

import crossfilter from "crossfilter2";
import {readFileSync} from "node:fs";

const CODES = {categories: 6, confidences: 4, sites: 300};
const FIRST_DAY = -9131; // 1945-01-01
const YEARS = 81;

function lines(path) {
    return readFileSync(path, "latin1").trimEnd().split("\n");
}

function readEvents(path) {
    return lines(path).map(line => {
        const [first, last, category, confidence, site, title] = line.split(",");
        return {first: +first, last: +last, category: +category, confidence: +confidence, site: +site, title};
    });
}

/// The positions of calendar years by day, as far as the events go.
const yearOfDay = [];
for (let day = FIRST_DAY; ; ++day) {
    const year = new Date(day * 86400000).getUTCFullYear() - 1945;
    if (year >= YEARS)
        break;
    yearOfDay.push(year);
}
const yearOf = day => yearOfDay[day - FIRST_DAY];

/// The bins of a group as a plain list.
function bins(group, count) {
    const list = new Array(count).fill(0);
    for (const {key, value} of group.all())
        list[key] = value;
    return list;
}

class Views {
    constructor(events) {
        this.filter = crossfilter(events);
        // An event that takes several days passes when it begins before the window's end and ends after its start.
        this.first = this.filter.dimension(event => event.first);
        this.last = this.filter.dimension(event => event.last);
        this.category = this.filter.dimension(event => event.category);
        this.confidence = this.filter.dimension(event => event.confidence);
        this.site = this.filter.dimension(event => event.site);
        this.total = this.filter.groupAll();
        this.byCategory = this.category.group();
        this.byConfidence = this.confidence.group();
        this.bySite = this.site.group();
        this.starts = this.filter.dimension(event => yearOf(event.first)).group();
        this.ends = this.filter.dimension(event => yearOf(event.last)).group();
        this.start = -Infinity;
        this.category.filterFunction(category => category !== 0);
    }

    /// In the order that lets fewer events in on the way.
    setDays(first, last) {
        const start = () => this.last.filterRange([first, Infinity]);
        const end = () => this.first.filterRange([-Infinity, last + 1]);
        const steps = first > this.start ? [start, end] : [end, start];
        steps.forEach(step => step());
        this.start = first;
    }

    /// Every bin of every view, in the order of the other side's.
    read() {
        const starts = bins(this.starts, YEARS);
        const ends = bins(this.ends, YEARS);
        let present = 0;
        const years = starts.map((count, year) => {
            present += count;
            const touching = present;
            present -= ends[year];
            return touching;
        });
        return [[this.total.value()], bins(this.byCategory, CODES.categories), bins(this.byConfidence, CODES.confidences),
            bins(this.bySite, CODES.sites), years];
    }
}

function milliseconds(work) {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
}

function memory() {
    globalThis.gc();
    const {rss, heapUsed, external} = process.memoryUsage();
    return {resident: rss, used: heapUsed + external};
}

const [eventsPath, gesturesPath] = process.argv.slice(2);
const gestures = lines(gesturesPath).map(line => line.split(","));
const empty = memory();
const result = {};
let events, views, title, shown;
result.read_ms = milliseconds(() => { events = readEvents(eventsPath); });
result.index_ms = milliseconds(() => { views = new Views(events); });
result.events = events.length;
events = null;
const withoutText = memory();
result.index_bytes = withoutText.used - empty.used;
result.text_ms = milliseconds(() => { title = views.filter.dimension(event => " " + event.title); });
const full = memory();
result.text_bytes = full.used - withoutText.used;
result.resident_bytes = full.resident - empty.resident;

const times = {grab: [], slide: [], jump: [], words: []};
let checksum = 0;
for (const [kind, from, to] of gestures) {
    times[kind].push(milliseconds(() => {
        if (kind === "words")
            title.filterFunction(text => text.includes(" " + from));
        else
            views.setDays(+from, +to);
        shown = views.read();
    }));
    for (const list of shown) {
        for (const bin of list)
            checksum = (Math.imul(checksum, 31) + bin) >>> 0;
    }
}
result.slides_ms = times.slide;
result.jumps_ms = times.jump;
result.words_ms = times.words;
result.checksum = checksum;
console.log(JSON.stringify(result));
