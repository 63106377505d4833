// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 place;
layout(location = 1) in vec4 segment;
layout(location = 2) in vec2 radii;
layout(location = 3) in float start;
layout(location = 4) in float strength;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 color;
    vec4 camera;
    vec4 dash;
    vec2 half_px;
    float half_width;
    float feather;
    float round_dash;
    float opacity;
    float until;
    float once;
};

// How far `at` lies from the nearest stroke of the dash pattern, in pixels along the line; negative inside one.
float toDash(float at) {
    float q = mod(at, dash.x + dash.y + dash.z + dash.w);
    float first = max(-q, q - dash.x);
    float again = dash.x + dash.y + dash.z + dash.w - q; // the first stroke of the next period
    float second = dash.z > 0.0 ? abs(q - dash.x - dash.y - 0.5 * dash.z) - 0.5 * dash.z : again;
    return min(min(first, second), again);
}

void main() {
    vec2 whole = segment.zw - segment.xy;
    vec2 from = place - segment.xy;
    float size = length(whole);
    float at = size > 1e-6 ? dot(from, whole) / (size * size) : 0.0;
    if (once > 0.5 && (at < 0.0 || at >= 1.0))
        discard;
    float t = clamp(at, 0.0, 1.0);
    float off_axis = length(from - t * whole);
    float edge = off_axis - mix(radii.x, radii.y, t);
    if (dash.x + dash.y > 0.0) {
        float gap = max(toDash(start + t * size), 0.0);
        edge = round_dash > 0.5 ? length(vec2(gap, off_axis)) - mix(radii.x, radii.y, t) : max(edge, gap - feather);
    }
    edge = max(edge, start + t * size - until);
    float covered = clamp(0.5 - edge / (2.0 * feather), 0.0, 1.0);
    fragColor = color * (covered * strength * opacity);
}
