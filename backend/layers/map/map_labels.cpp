// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_labels.h"

#include "geo/polyline.h"
#include "layers/common/families.h"

#include <QHash>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace layers {

namespace {

using geo::LabelPosition;
using story::Kind;
using story::Language;

constexpr double badge_px = 24;
constexpr double badgeGap_px = 4;
constexpr int maxBadges = 3;
constexpr double leaderGap_px = 26;

/// The ranks of the design's table of names.
enum Rank {
    River = 1,
    LitPlace = 2,
    Capital = 4,
    Country = 5,
    BorderCity = 6,
    Mountain = 7,
    Sea = 8,
    City = 9,
    Province = 10,
    Town = 11
};

/// A name on its way to the placement.
struct Candidate {
    geo::Label label;
    story::Ref ref;
    LabelText text;
    LabelText shortText;
    std::vector<geo::Mercator> anchors; ///< Of label.anchors, normalised.
    std::vector<int> badges;
    bool badgesBelow = false;
    std::vector<geo::Mercator> leaders; ///< One an anchor, or none.
    QColor leaderColour;
};

std::uint32_t idOf(const story::Ref& ref) {
    // Stable between layouts, so that a name keeps its place.
    return static_cast<std::uint32_t>(qHash(ref, 17));
}

class Layout {
public:
    explicit Layout(const LabelInput& input)
        : m_in(input)
        , m_story(input.explorer->story())
        , m_state(input.explorer->state())
        , m_view(geo::visibleBox(input.camera,
                                 {.width_px = input.size_px.width(), .height_px = input.size_px.height()}))
        , m_world_px(geo::worldSizePx(input.camera.zoom)) {
        collectBadges();
    }

    MapLabels run(const std::vector<geo::LabelPlacement>& previous) {
        if (!m_in.inset)
            addRivers();
        addPlaces();
        if (!m_in.inset)
            addRegions();
        return place(previous);
    }

private:
    // ---- Fonts and colours ----

    QColor colour(const char* name) const { return m_in.palette.colour(QString::fromLatin1(name)); }

    QFont font(const QStringList& families, double size_px, int weight, bool italic = false,
               double spacing_px = 0) const {
        QFont font;
        font.setFamilies(families);
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(size_px))));
        font.setWeight(static_cast<QFont::Weight>(weight));
        font.setItalic(italic);
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing_px);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }
    QFont sans(double size_px, int weight, double spacing_px = 0) const {
        return font({m_in.palette.text(QStringLiteral("latinSans"), QStringLiteral("Inter")),
                     QStringLiteral("Noto Sans")},
                    size_px, weight, false, spacing_px);
    }
    QFont serif(double size_px, int weight, bool italic) const {
        return font({m_in.palette.text(QStringLiteral("latinSerif"), QStringLiteral("Gentium Book Plus")),
                     QStringLiteral("Noto Serif")},
                    size_px, weight, italic);
    }
    QFont korean(double size_px, int weight) const {
        return font(localSansFamilies(Language::Korean), size_px, weight);
    }
    QFont chinese(double size_px, int weight) const {
        return font(localSansFamilies(Language::Chinese), size_px, weight);
    }

    static QString landToken(const QStringList& countries) {
        if (countries.contains(u"KP"))
            return QStringLiteral("landKP");
        if (countries.contains(u"CN"))
            return QStringLiteral("landCN");
        return countries.contains(u"KR") ? QStringLiteral("landKR") : QStringLiteral("landXX");
    }

    // ---- Names in the reader's language ----

    bool showsEnglish() const { return m_state.language == Language::English || !m_in.cjk; }

    /// The local names behind an English one: of the state that the thing belongs to, of both when shared.
    std::vector<LabelRun> localRuns(const story::LocalText& name, const QStringList& countries,
                                    double size_px, int weight, const QColor& ink) const {
        std::vector<LabelRun> runs;
        if (!m_in.cjk || !showsEnglish())
            return runs;
        const bool isKorean = countries.contains(u"KP") || countries.contains(u"KR");
        if (isKorean && !name.ko.isEmpty())
            runs.push_back({name.ko, korean(size_px, weight), ink});
        if (countries.contains(u"CN") && !name.zh.isEmpty()) {
            if (!runs.empty())
                runs.push_back({QStringLiteral("·"), sans(size_px, weight), ink});
            runs.push_back({name.zh, chinese(size_px, weight), ink});
        }
        return runs;
    }

    LabelRun mainRun(const story::LocalText& name, const QFont& latin, const QColor& ink,
                     bool caps = false) const {
        const QString text = m_in.cjk ? name.in(m_state.language) : name.en;
        if (showsEnglish() || text == name.en)
            return {caps ? text.toUpper() : text, latin, ink};
        const QFont local = m_state.language == Language::Korean ? korean(latin.pixelSize(), latin.weight())
                                                                 : chinese(latin.pixelSize(), latin.weight());
        return {text, local, ink};
    }

    // ---- The view ----

    geo::PixelPoint pixel(geo::Mercator point) const {
        return {(point.x - m_in.camera.centre.x) * m_world_px + m_in.size_px.width() / 2,
                (point.y - m_in.camera.centre.y) * m_world_px + m_in.size_px.height() / 2};
    }
    geo::Mercator world(geo::Mercator local) const {
        return {local.x + m_in.origin.x, local.y + m_in.origin.y};
    }
    geo::Mercator local(geo::Mercator point) const {
        return {point.x - m_in.origin.x, point.y - m_in.origin.y};
    }

    bool isLit(const story::Ref& ref) const {
        const story::Ref* selected = m_state.selection();
        return (selected != nullptr && *selected == ref) || m_in.explorer->derived().hoverLit.contains(ref);
    }

    const RegionShape* litRegion() const {
        const story::Ref* selected = m_state.selection();
        return selected != nullptr && selected->kind == Kind::Region ? m_in.shapes->region(selected->id)
                                                                     : nullptr;
    }

    // ---- Paragraph tags ----

    void collectBadges() {
        if (m_in.inset || m_state.hiddenLayers.contains(QStringLiteral("badges")))
            return;
        for (const story::Paragraph& paragraph : m_story.paragraphs) {
            for (const story::Mention& mention : paragraph.mentions) {
                std::vector<int>& numbers = m_badges[mention.target];
                if (std::ranges::find(numbers, paragraph.number) == numbers.end())
                    numbers.push_back(paragraph.number);
            }
        }
    }

    void add(Candidate candidate) {
        candidate.label.id = idOf(candidate.ref);
        candidate.badges = m_badges.value(candidate.ref);
        const auto tagged = [&candidate](QSizeF size) {
            const auto count =
                static_cast<double>(std::min<std::size_t>(candidate.badges.size(), maxBadges + 1));
            if (count > 0) {
                const double row = count * (badge_px + badgeGap_px) - badgeGap_px;
                if (candidate.badgesBelow)
                    size = {std::max(size.width(), row), size.height() + badgeGap_px + badge_px};
                else
                    size = {size.width() + 2 * badgeGap_px + row, std::max(size.height(), badge_px)};
            }
            return geo::PixelSize{size.width(), size.height()};
        };
        candidate.label.size = tagged(candidate.text.size_px());
        if (!candidate.shortText.isEmpty() && candidate.shortText != candidate.text)
            candidate.label.short_size = tagged(candidate.shortText.size_px());
        for (const geo::Mercator anchor : candidate.anchors)
            candidate.label.anchors.push_back(pixel(anchor));
        m_candidates.push_back(std::move(candidate));
    }

    // ---- Places ----

    static geo::Mercator positionOf(const story::Place& place) {
        return geo::toMercator(
            {.longitude_deg = place.position.longitude_deg, .latitude_deg = place.position.latitude_deg});
    }

    /// A large stop of a main way out, for the locator map.
    bool isOnMainWay(const story::Place& place) const {
        return place.rank <= 2 && place.kind != u"border-city" &&
               std::ranges::any_of(m_story.routes, [&place](const story::Route& route) {
                   return route.status == u"main" && std::ranges::contains(route.waypoints, place.id);
               });
    }

    void addPlaces() {
        const bool shown = !m_state.hiddenLayers.contains(QStringLiteral("cities"));
        // Among names of one kind, the story's rank decides.
        std::vector<const story::Place*> places;
        places.reserve(m_story.places.size());
        for (const story::Place& place : m_story.places)
            places.push_back(&place);
        std::ranges::stable_sort(places, {}, &story::Place::rank);
        for (const story::Place* each : places) {
            const story::Place& place = *each;
            const story::Ref ref{Kind::Place, place.id};
            const bool lit = isLit(ref);
            const bool named = m_in.explorer->derived().stepLit.contains(ref);
            const bool isMountain = place.kind == u"mountain";
            if (m_in.inset) {
                if (isOnMainWay(place) && m_view.contains(positionOf(place)))
                    addPlace(place, ref, positionOf(place), false);
                continue;
            }
            if (!lit && !shown && !isMountain)
                continue;
            if (!lit && (place.kind == u"institution" || place.kind == u"crossing") &&
                m_in.style.level < MapLevel::Crossing)
                continue;
            const bool always =
                lit || (named && !isMountain) || (isMountain && m_in.style.level >= MapLevel::Border);
            if (!always && place.rank > m_in.style.maxPlaceRank)
                continue;
            const geo::Mercator at = positionOf(place);
            if (m_view.contains(at))
                addPlace(place, ref, at, lit);
        }
    }

    /// How a place is marked and how its name is set.
    struct PlaceDress {
        SignKind sign = SignKind::City;
        double size_px = 14;
        int weight = 550;
        int rank = Rank::City;
    };

    static PlaceDress dressOfKind(const story::Place& place) {
        if (place.kind == u"capital")
            return {SignKind::Capital, 15.5, 650, Rank::Capital};
        if (place.kind == u"border-city" || place.kind == u"crossing")
            return {SignKind::BorderCity, 13.5, 550, Rank::BorderCity};
        if (place.kind == u"mountain")
            return {SignKind::Mountain, 13, 550, Rank::Mountain};
        if (place.kind == u"institution")
            return {SignKind::Institution, 13, 550, Rank::City};
        if (place.kind == u"town" || place.rank >= 5)
            return {SignKind::Town, 13, 450, Rank::Town};
        return {};
    }

    [[nodiscard]] PlaceDress dressOf(const story::Place& place, bool lit) const {
        PlaceDress dress = dressOfKind(place);
        if (m_in.inset) {
            dress.size_px = 12.5;
            dress.weight = 450;
        }
        if (lit) {
            dress.size_px = 16;
            dress.weight = 600;
            dress.rank = Rank::LitPlace;
        }
        return dress;
    }

    /// Where a place's name may stand, best first. A name on the other bank would put its town there: China
    /// lies above and left of the rivers.
    static std::vector<LabelPosition> positionsOf(const story::Place& place, SignKind sign) {
        using enum LabelPosition;
        if (sign == SignKind::BorderCity && place.countries.contains(u"CN"))
            return {Left, AboveLeft, Above, AboveRight};
        if (sign == SignKind::BorderCity && place.countries.contains(u"KP"))
            return {Right, BelowRight, Below, BelowLeft};
        if (sign == SignKind::Mountain)
            return {Above, Left, AboveLeft, AboveRight};
        return {Right, Left, BelowRight, AboveRight, BelowLeft, AboveLeft, Above, Below};
    }

    void addPlace(const story::Place& place, const story::Ref& ref, geo::Mercator at, bool lit) {
        const auto [sign, size, weight, rank] = dressOf(place, lit);
        Candidate candidate{.label = {},
                            .ref = ref,
                            .text = {},
                            .shortText = {},
                            .anchors = {at},
                            .badges = {},
                            .leaders = {},
                            .leaderColour = {}};
        LabelText text{.lines = {{mainRun(place.names.name, sans(size, weight), colour("lblCity"))}},
                       .halo = m_in.palette.colour(landToken(place.countries)),
                       .alignment = Qt::AlignLeft};
        candidate.shortText = text;
        if (!m_in.inset) {
            const auto runs =
                localRuns(place.names.name, place.countries, size - 1, 400, colour("lblCityAlt"));
            text.lines.front().insert(text.lines.front().end(), runs.begin(), runs.end());
        }
        candidate.text = text;
        candidate.label.rank = rank;
        candidate.label.gap_px = sign == SignKind::Mountain ? 15 : sign == SignKind::Capital ? 11 : 9.5;
        candidate.label.required = lit;
        candidate.label.positions = positionsOf(place, sign);
        m_signs.push_back({ref, at, sign});
        add(std::move(candidate));
    }

    // ---- Regions ----

    void addRegions() {
        for (const RegionShape& shape : m_in.shapes->regions) {
            const geo::MercatorBox local{m_view.left - m_in.origin.x, m_view.top - m_in.origin.y,
                                         m_view.right - m_in.origin.x, m_view.bottom - m_in.origin.y};
            if (!shape.bounds.intersects(local))
                continue;
            switch (shape.region->kind) {
            case story::RegionKind::Country:
                if (m_in.style.countryNames)
                    addCountry(shape);
                break;
            case story::RegionKind::Province:
            case story::RegionKind::Prefecture:
                addProvince(shape);
                break;
            case story::RegionKind::Sea:
                addSea(shape);
                break;
            default:
                break;
            }
        }
    }

    /// Spots inside the part of a region that is in view, the one nearest to `wish` first.
    std::vector<geo::Mercator> spotsInside(const RegionShape& shape) const {
        constexpr int columns = 9;
        constexpr int rows = 7;
        geo::Mercator wish = shape.bounds.centre();
        if (const auto& anchor = shape.region->labelAnchor)
            wish = local(geo::toMercator(
                {.longitude_deg = anchor->longitude_deg, .latitude_deg = anchor->latitude_deg}));
        const geo::Mercator corner = local({m_view.left, m_view.top});
        const geo::MercatorBox box{std::max(shape.bounds.left, corner.x),
                                   std::max(shape.bounds.top, corner.y),
                                   std::min(shape.bounds.right, corner.x + m_view.width()),
                                   std::min(shape.bounds.bottom, corner.y + m_view.height())};
        std::vector<geo::Mercator> spots;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const geo::Mercator spot{box.left + box.width() * (column + 0.5) / columns,
                                         box.top + box.height() * (row + 0.5) / rows};
                if (shape.contains(spot))
                    spots.push_back(spot);
            }
        }
        std::ranges::sort(spots, {},
                          [wish](geo::Mercator s) { return std::hypot(s.x - wish.x, s.y - wish.y); });
        if (box.contains(wish) && shape.contains(wish))
            spots.insert(spots.begin(), wish);
        constexpr std::size_t most = 24;
        spots.resize(std::min(spots.size(), most));
        for (geo::Mercator& spot : spots)
            spot = world(spot);
        return spots;
    }

    Candidate regionCandidate(const RegionShape& shape, int rank) const {
        Candidate candidate{.label = {},
                            .ref = {Kind::Region, shape.region->id},
                            .text = {},
                            .shortText = {},
                            .anchors = spotsInside(shape),
                            .badges = {},
                            .leaders = {},
                            .leaderColour = {}};
        candidate.label.rank = rank;
        candidate.label.positions = {LabelPosition::Centre};
        return candidate;
    }

    void addCountry(const RegionShape& shape) {
        const story::Region& region = *shape.region;
        Candidate candidate = regionCandidate(shape, Rank::Country);
        if (candidate.anchors.empty())
            return;
        const double width_px = shape.bounds.width() * m_world_px;
        const double size = std::clamp(13 + width_px / 220, 14.0, 21.0);
        const double tracking = std::clamp(width_px / 260, 2.0, 6.0);
        const QColor ink = colour("lblCountry");
        const auto local = localRuns(region.names.name, region.countries, size * 0.88, 600, ink);
        LabelText text{.lines = {{mainRun(region.names.name, sans(size, 600, tracking), ink, true)}},
                       .halo = m_in.palette.colour(landToken(region.countries))};
        candidate.shortText = text;
        const bool oneLine = width_px > 1400;
        if (oneLine)
            text.lines.front().insert(text.lines.front().end(), local.begin(), local.end());
        else if (!local.empty())
            text.lines.push_back(local);
        candidate.badgesBelow = !oneLine;
        candidate.text = text;
        add(std::move(candidate));
    }

    void addProvince(const RegionShape& shape) {
        const story::Region& region = *shape.region;
        const bool lit = isLit({Kind::Region, region.id});
        if (!lit && (!m_in.style.provinceNames || m_state.hiddenLayers.contains(QStringLiteral("provinces"))))
            return;
        Candidate candidate = regionCandidate(shape, lit ? Rank::LitPlace : Rank::Province);
        const double width_px = shape.bounds.width() * m_world_px;
        constexpr double tooSmall_px = 60;
        if (candidate.anchors.empty() || (!lit && width_px < tooSmall_px))
            return;
        const double size = lit ? 21 : 12.5;
        const QColor ink =
            lit ? colour(m_state.selection() != nullptr ? "lampInk" : "ink1") : colour("lblProv");
        LabelText text{
            .lines = {{mainRun(region.names.name, sans(size, lit ? 650 : 500, lit ? 2 : 0.9), ink, true)}},
            .halo = lit ? colour("lamp") : m_in.palette.colour(landToken(region.countries))};
        candidate.shortText = text;
        const auto local =
            localRuns(region.names.name, region.countries, lit ? 18 : 12.5, lit ? 600 : 450, ink);
        if (!local.empty())
            text.lines.push_back(local);
        candidate.text = text;
        candidate.badgesBelow = true;
        add(std::move(candidate));
    }

    void addSea(const RegionShape& shape) {
        const story::Region& region = *shape.region;
        Candidate candidate = regionCandidate(shape, Rank::Sea);
        if (candidate.anchors.empty())
            return;
        const QColor ink = colour("lblWater");
        LabelText text{.lines = {}, .halo = colour("sea")};
        const QString name = m_in.cjk ? region.names.name.in(m_state.language) : region.names.name.en;
        const qsizetype bracket = name.indexOf(u" (");
        if (showsEnglish()) {
            text.lines.push_back({{name.left(bracket), serif(19, 400, true), ink}});
            if (bracket > 0)
                text.lines.push_back({{name.mid(bracket + 1), serif(16, 400, true), ink}});
        } else {
            text.lines.push_back({mainRun(region.names.name, serif(19, 400, true), ink)});
        }
        candidate.shortText = text;
        const auto local =
            localRuns(region.names.name, {QStringLiteral("KR"), QStringLiteral("CN")}, 14, 400, ink);
        if (!local.empty())
            text.lines.push_back(local);
        candidate.text = text;
        candidate.badgesBelow = true;
        add(std::move(candidate));
    }

    // ---- The two rivers ----

    void addRivers() {
        if (m_in.style.level == MapLevel::Asia)
            return;
        addRiver(QStringLiteral("yalu"), 0, colour("yaluT"), colour("yalu"));
        addRiver(QStringLiteral("tumen"), 2, colour("tumenT"), colour("tumen"));
    }

    void addRiver(const QString& id, std::size_t line, const QColor& ink, const QColor& leader) {
        const RegionShape* shape = m_in.shapes->region(id);
        if (shape == nullptr || line >= m_in.borderLines.size() || m_in.borderLines[line].size() < 2)
            return;
        const story::Region& region = *shape->region;
        Candidate candidate{.label = {},
                            .ref = {Kind::Region, id},
                            .text = {},
                            .shortText = {},
                            .anchors = {},
                            .badges = {},
                            .leaders = {},
                            .leaderColour = leader};
        LabelRun name = mainRun(region.names.name, serif(26, 700, true), ink);
        if (const qsizetype bracket = name.text.indexOf(u" ("); bracket > 0)
            name.text.truncate(bracket); // the other romanisation has its place on the card
        LabelText text{.lines = {{name}}, .halo = colour("landCN"), .alignment = Qt::AlignLeft};
        candidate.shortText = text;
        const auto local = localRuns(region.names.name, {QStringLiteral("KP"), QStringLiteral("CN")}, 14, 400,
                                     colour("lblCityAlt"));
        if (!local.empty())
            text.lines.push_back(local);
        candidate.text = text;
        candidate.label.rank = Rank::River;
        candidate.label.positions = {LabelPosition::Centre};
        addRiverAnchors(m_in.borderLines[line], candidate);
        if (!candidate.anchors.empty())
            add(std::move(candidate));
    }

    /// Beside the river, on either bank, all along what is in view.
    void addRiverAnchors(const geo::PointList& line, Candidate& candidate) const {
        const QSizeF size = candidate.text.size_px();
        const double length = geo::length(line);
        for (const double away_px : {leaderGap_px, 2.2 * leaderGap_px}) {
            for (const double share : {0.35, 0.5, 0.2, 0.65, 0.8, 0.42, 0.28, 0.58, 0.72, 0.9, 0.1}) {
                const geo::LineSpot spot = geo::spotAt(line, length * share);
                if (!m_view.contains(world(spot.point)))
                    continue;
                for (const double side : {-1.0, 1.0}) {
                    geo::Mercator normal{-spot.tangent.y * side, spot.tangent.x * side};
                    // China's bank, the upper one, first.
                    if ((normal.y < 0) != (side < 0))
                        normal = {-normal.x, -normal.y};
                    const double reach = std::abs(normal.x) * size.width() / 2 +
                                         std::abs(normal.y) * size.height() / 2 + away_px;
                    candidate.anchors.push_back(world({spot.point.x + normal.x * reach / m_world_px,
                                                       spot.point.y + normal.y * reach / m_world_px}));
                    candidate.leaders.push_back(world(spot.point));
                }
            }
        }
    }

    // ---- Placement ----

    MapLabels place(const std::vector<geo::LabelPlacement>& previous) {
        geo::LabelScene scene;
        constexpr double edge_px = 6;
        scene.viewport = {edge_px, edge_px, m_in.size_px.width() - edge_px, m_in.size_px.height() - edge_px};
        for (const Candidate& candidate : m_candidates)
            scene.labels.push_back(candidate.label);
        for (const QRectF& box : m_in.obstacles)
            scene.obstacles.push_back({.box = {box.left(), box.top(), box.right(), box.bottom()}});
        for (const MapSign& sign : m_signs) {
            const geo::PixelPoint at = pixel(sign.at);
            const double reach = sign.kind == SignKind::Mountain  ? 13
                                 : sign.kind == SignKind::Capital ? 6
                                                                  : 3.5;
            scene.obstacles.push_back(
                {.box = {at.x - reach, at.y - reach, at.x + reach, at.y + reach}, .owner = idOf(sign.ref)});
        }
        for (const geo::PointList& line : m_in.borderLines) {
            geo::LabelObstacleLine obstacle{.points = {}, .half_width_px = m_in.style.border_px / 2};
            for (const geo::Mercator point : line)
                obstacle.points.push_back(pixel(world(point)));
            scene.lines.push_back(std::move(obstacle));
        }
        addWays(scene);
        MapLabels result{.signs = m_signs, .labels = {}, .placements = geo::placeLabels(scene, previous)};
        for (const geo::LabelPlacement& placement : result.placements) {
            const auto found = std::ranges::find(
                m_candidates, placement.id, [](const Candidate& candidate) { return candidate.label.id; });
            if (found != m_candidates.end())
                result.labels.push_back(placed(*found, placement));
        }
        return result;
    }

    MapLabel placed(const Candidate& candidate, const geo::LabelPlacement& placement) const {
        const geo::PixelPoint anchor = pixel(candidate.anchors.at(placement.anchor));
        MapLabel label{.ref = candidate.ref,
                       .anchor = candidate.anchors.at(placement.anchor),
                       .box = {},
                       .whole =
                           QRectF(QPointF(placement.box.left - anchor.x, placement.box.top - anchor.y),
                                  QPointF(placement.box.right - anchor.x, placement.box.bottom - anchor.y)),
                       .text = placement.shortened ? candidate.shortText : candidate.text,
                       .badges = {},
                       .leader = {},
                       .leaderColour = candidate.leaderColour};
        const bool toLeft = placement.position == LabelPosition::Left ||
                            placement.position == LabelPosition::AboveLeft ||
                            placement.position == LabelPosition::BelowLeft;
        if (toLeft && label.text.lines.size() > 1)
            label.text.alignment = Qt::AlignRight;
        const QSizeF size = label.text.size_px();
        const double x = candidate.badgesBelow ? (label.whole.width() - size.width()) / 2 : 0;
        const double y = candidate.badgesBelow ? 0 : (label.whole.height() - size.height()) / 2;
        label.box = QRectF(label.whole.topLeft() + QPointF(x, y), size);
        const RegionShape* lit = litRegion();
        if (lit != nullptr && lit->contains(local(label.anchor)))
            putOnLamp(label.text);
        addBadges(candidate, label);
        if (!candidate.leaders.empty())
            label.leader = candidate.leaders.at(placement.anchor);
        return label;
    }

    /// Inside the lit region names stand on lamp, which is bright in both themes.
    void putOnLamp(LabelText& text) const {
        text.halo = colour("lamp");
        for (auto& line : text.lines) {
            for (LabelRun& run : line)
                run.colour = colour("lampInk");
        }
    }

    /// The ways out that are drawn, as lines to keep clear of, and the arrows of forced returns as boxes.
    void addWays(geo::LabelScene& scene) const {
        constexpr double arrow_px = 19;
        for (const RouteShape& shape : m_in.shapes->routes) {
            if (m_in.inset || m_state.hiddenWays.contains(shape.route->way) || shape.arc.points.empty())
                continue;
            if (shape.forcedReturn) {
                const QPointF at = returnArrowCentre(shape, [this](geo::Mercator point) {
                    const geo::PixelPoint p = pixel(world(point));
                    return QPointF(p.x, p.y);
                });
                scene.obstacles.push_back(
                    {.box = {at.x() - arrow_px, at.y() - arrow_px, at.x() + arrow_px, at.y() + arrow_px}});
            } else if (m_in.style.level >= MapLevel::Border) {
                geo::LabelObstacleLine line{.points = {}, .half_width_px = 0};
                for (const geo::Mercator point : shape.lineAt(m_world_px, m_in.style.way_share))
                    line.points.push_back(pixel(world(point)));
                scene.lines.push_back(std::move(line));
            }
        }
    }

    void addBadges(const Candidate& candidate, MapLabel& label) const {
        if (candidate.badges.empty())
            return;
        const std::size_t shown = std::min<std::size_t>(candidate.badges.size(), maxBadges);
        const std::size_t tags = shown + (candidate.badges.size() > shown ? 1 : 0);
        const double row = static_cast<double>(tags) * (badge_px + badgeGap_px) - badgeGap_px;
        QPointF corner = candidate.badgesBelow
                             ? QPointF(label.whole.center().x() - row / 2, label.whole.bottom() - badge_px)
                             : QPointF(label.whole.right() - row, label.whole.center().y() - badge_px / 2);
        for (std::size_t i = 0; i < tags; ++i) {
            MapBadge badge{
                .paragraph = 0, .more = 0, .id = {}, .box = QRectF(corner, QSizeF(badge_px, badge_px))};
            if (i < shown) {
                badge.paragraph = candidate.badges[i];
                const auto found =
                    std::ranges::find(m_story.paragraphs, badge.paragraph, &story::Paragraph::number);
                badge.id = found->id;
            } else {
                badge.more = static_cast<int>(candidate.badges.size() - shown);
            }
            label.badges.push_back(badge);
            corner.rx() += badge_px + badgeGap_px;
        }
    }

    const LabelInput& m_in;
    const story::Story& m_story;
    const explore::State& m_state;
    geo::MercatorBox m_view;
    double m_world_px;
    QHash<story::Ref, std::vector<int>> m_badges;
    std::vector<MapSign> m_signs;
    std::vector<Candidate> m_candidates;
};

} // namespace

MapLabels layoutLabels(const LabelInput& input, const std::vector<geo::LabelPlacement>& previous) {
    if (input.explorer == nullptr || input.shapes == nullptr)
        return {};
    return Layout(input).run(previous);
}

} // namespace layers
