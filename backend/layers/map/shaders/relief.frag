// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 texturePoint;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 shade;
    vec4 light;
    vec4 camera;
    vec4 bounds;
    vec2 half_px;
    float neutral;
    float opacity;
};

layout(binding = 1) uniform sampler2D hillshade;

void main() {
    float grey = texture(hillshade, texturePoint).r;
    float darker = clamp((neutral - grey) / neutral, 0.0, 1.0);
    float lighter = clamp((grey - neutral) / (1.0 - neutral), 0.0, 1.0);
    // Outside its picture the land stays flat.
    vec2 inside = step(vec2(0.0), texturePoint) * step(texturePoint, vec2(1.0));
    vec4 tone = darker > 0.0 ? vec4(shade.rgb, 1.0) * (shade.a * darker) : vec4(light.rgb, 1.0) * (light.a * lighter);
    fragColor = tone * inside.x * inside.y * opacity;
}
