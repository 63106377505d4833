// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 broadPoint;
layout(location = 1) in vec2 finePoint;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 shade;
    vec4 light;
    vec4 camera;
    vec4 bounds;
    vec4 detail;
    vec2 half_px;
    float neutral;
    float opacity;
};

layout(binding = 1) uniform sampler2D broad;
layout(binding = 2) uniform sampler2D fine;

// 1 inside a picture, fading to 0 at its edges over a share of its size.
float inside(vec2 at, float fade) {
    vec2 ramp = clamp(min(at, 1.0 - at) / fade, 0.0, 1.0);
    return ramp.x * ramp.y;
}

void main() {
    float grey = mix(texture(broad, broadPoint).r, texture(fine, finePoint).r, inside(finePoint, 0.06));
    float darker = clamp((neutral - grey) / neutral, 0.0, 1.0);
    float lighter = clamp((grey - neutral) / (1.0 - neutral), 0.0, 1.0);
    vec4 tone = darker > 0.0 ? vec4(shade.rgb, 1.0) * (shade.a * darker) : vec4(light.rgb, 1.0) * (light.a * lighter);
    fragColor = tone * (inside(broadPoint, 0.01) * opacity);
}
