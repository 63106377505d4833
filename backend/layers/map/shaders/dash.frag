// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// A line with dashes, one that ends before its end, or a translucent one that draws each pixel once.

layout(location = 0) in vec4 place;
layout(location = 1) in vec3 measure;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 color;
    vec4 camera;
    vec4 dash;
    vec2 half_px;
    float half_width;
    float feather;
    float sharpness;
    float round_dash;
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
    if (once > 0.5 && (place.x < 0.0 || place.x >= 1.0))
        discard;
    float t = clamp(place.x, 0.0, 1.0);
    float at = measure.z + t * place.z;
    float off_axis = length(vec2((place.x - t) * place.z, place.y));
    float radius = mix(measure.x, measure.y, t);
    float edge = off_axis - radius;
    if (dash.x + dash.y > 0.0) {
        float gap = max(toDash(at), 0.0);
        edge = round_dash > 0.5 ? length(vec2(gap, off_axis)) - radius : max(edge, gap - feather);
    }
    edge = max(edge, at - until);
    fragColor = color * (clamp(0.5 - edge * sharpness, 0.0, 1.0) * place.w);
}
