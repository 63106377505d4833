// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// A change of what another item shows, without motion: its last picture lies over it and fades.
ShaderEffectSource {
    id: root

    property var change: null

    // Runs `changing` behind the picture of what was; of several at once the last.
    function over(changing: var) {
        change = changing;
        fade.stop();
        opacity = 1;
        scheduleUpdate();
    }

    live: false
    visible: change !== null || fade.running
    onScheduledUpdateCompleted: {
        const changing = change;
        if (changing === null)
            return;
        changing();
        change = null;
        fade.start();
    }

    NumberAnimation {
        id: fade

        target: root
        property: "opacity"
        to: 0
        duration: Theme.fadeMs
    }
}
