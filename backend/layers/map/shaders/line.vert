// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec4 ends;   // the segment's two ends, normalised Mercator relative to the local origin
layout(location = 1) in float along; // from the line's start to the first end, the same unit
layout(location = 2) in vec4 corner; // x: which of four; y: opacity; zw: share of the width at either end

layout(location = 0) out vec2 place;
layout(location = 1) out vec4 segment; // the ends in pixels
layout(location = 2) out vec2 radii;
layout(location = 3) out float start;  // along the line, in pixels
layout(location = 4) out float strength;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 color;
    vec4 camera;
    vec4 dash;    // on, off, on, off in pixels; no dashes when the sum is 0
    vec2 half_px;
    float half_width;
    float feather; // half a device pixel
    float round_dash;
    float opacity;
    float until; // pixels along the line; nothing is drawn beyond
    float once;  // 1: each pixel belongs to one segment, so that joints of a translucent line do not show
};

void main() {
    vec2 a = (ends.xy - camera.xy) * camera.z + half_px;
    vec2 b = (ends.zw - camera.xy) * camera.z + half_px;
    vec2 leg = b - a;
    float size = length(leg);
    vec2 direction = size > 1e-6 ? leg / size : vec2(1.0, 0.0);
    vec2 normal = vec2(-direction.y, direction.x);
    radii = half_width * corner.zw;
    float reach = max(radii.x, radii.y) + 2.0 * feather;
    float which = floor(corner.x * 3.0 + 0.5);
    vec2 base = which < 1.5 ? a - direction * reach : b + direction * reach;
    place = base + normal * (mod(which, 2.0) * 2.0 - 1.0) * reach;
    strength = corner.y;
    segment = vec4(a, b);
    start = along * camera.z;
    gl_Position = qt_Matrix * vec4(place, 0.0, 1.0);
}
