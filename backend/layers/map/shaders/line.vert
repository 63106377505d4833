// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec4 ends;   // the segment's two ends, normalised Mercator relative to the local origin
layout(location = 1) in float along; // from the line's start to the first end, the same unit
layout(location = 2) in vec4 corner; // x: which of four; y: opacity; zw: share of the width at either end

layout(location = 0) out vec4 place;   // x: along the segment, 0 to 1 between its ends; y: across it, in pixels; z: its length in pixels; w: opacity
layout(location = 1) out vec3 measure; // xy: half the width at either end; z: from the line's start to the first end; in pixels

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 color;    // premultiplied, with the node's opacity
    vec4 camera;
    vec4 dash;     // on, off, on, off in pixels; no dashes when the sum is 0
    vec2 half_px;
    float half_width;
    float feather; // half a device pixel
    float sharpness; // one over a device pixel
    float round_dash;
    float until;   // pixels along the line; nothing is drawn beyond
    float once;    // 1: each pixel belongs to one segment, so that joints of a translucent line do not show
};

void main() {
    vec2 a = (ends.xy - camera.xy) * camera.z + half_px;
    vec2 b = (ends.zw - camera.xy) * camera.z + half_px;
    vec2 leg = b - a;
    float size = max(length(leg), 1e-4);
    vec2 direction = length(leg) > 1e-4 ? leg / size : vec2(1.0, 0.0);
    vec2 normal = vec2(-direction.y, direction.x);
    vec2 radii = half_width * corner.zw;
    float reach = max(radii.x, radii.y) + 2.0 * feather;
    float which = floor(corner.x * 3.0 + 0.5);
    float side = (mod(which, 2.0) * 2.0 - 1.0) * reach;
    float forward = which < 1.5 ? -reach : size + reach;
    place = vec4(forward / size, side, size, corner.y);
    measure = vec3(radii, along * camera.z);
    gl_Position = qt_Matrix * vec4(a + direction * forward + normal * side, 0.0, 1.0);
}
