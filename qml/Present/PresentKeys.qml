// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Models

// The keys of a presentation, the same in each of its windows. Clickers send PageUp, PageDown, F5, Escape, B and the
// full stop.
QtObject {
    id: root

    // The slide that + and − zoom.
    property Slide slide: null

    readonly property Presentation show: Atlas.presentation

    signal leaveRequested
    signal fullScreenToggled
    signal searchRequested

    // True when the key was one of them.
    function handle(event: var): bool {
        if (event.modifiers & Qt.AltModifier)
            return false;
        if (show.blank !== "") {
            show.blank = "";
            return true;
        }
        if (show.overview) {
            // The grid has the arrows; what is left of a presentation's keys waits.
            if (event.key === Qt.Key_Escape || event.key === Qt.Key_O)
                show.overview = false;
            return true;
        }
        if (event.modifiers & Qt.ControlModifier)
            return textSize(event.key);
        return walks(event) || shows(event) || explores(event) || leaves(event.key);
    }

    function textSize(key: int): bool {
        if (key === Qt.Key_Plus || key === Qt.Key_Equal)
            Atlas.text.step(1);
        else if (key === Qt.Key_Minus)
            Atlas.text.step(-1);
        else if (key === Qt.Key_0)
            Atlas.text.scale = 1;
        else if (key === Qt.Key_F)
            searchRequested();
        else
            return false;
        return true;
    }
    function walks(event: var): bool {
        switch (event.key) {
        case Qt.Key_Right:
        case Qt.Key_Down:
        case Qt.Key_PageDown:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            show.walk(1);
            return true;
        case Qt.Key_Space:
            show.walk(event.modifiers & Qt.ShiftModifier ? -1 : 1);
            return true;
        case Qt.Key_Left:
        case Qt.Key_Up:
        case Qt.Key_PageUp:
            show.walk(-1);
            return true;
        case Qt.Key_Home:
            show.walk(-Atlas.stepCount);
            return true;
        case Qt.Key_End:
            show.walk(Atlas.stepCount);
            return true;
        case Qt.Key_Backspace:
            show.backToStep();
            return true;
        }
        if (event.key < Qt.Key_1 || event.key > Qt.Key_9)
            return false;
        show.goToParagraph(event.key - Qt.Key_0);
        return true;
    }
    function shows(event: var): bool {
        switch (event.key) {
        case Qt.Key_B:
        case Qt.Key_Period:
            show.blank = "black";
            return true;
        case Qt.Key_W:
            show.blank = "white";
            return true;
        case Qt.Key_S:
            show.point("spotlight");
            return true;
        case Qt.Key_P:
            show.point("pointer");
            return true;
        case Qt.Key_Z:
            if (event.modifiers & Qt.ShiftModifier)
                show.push();
            else
                show.freeze();
            return true;
        case Qt.Key_O:
            show.overview = true;
            return true;
        case Qt.Key_N:
            show.togglePresenter();
            return true;
        case Qt.Key_Y:
            show.years.toggle();
            return true;
        case Qt.Key_Q:
            Atlas.exercises.show();
            return true;
        case Qt.Key_T:
            Atlas.setThemeMode(Atlas.dark ? "light" : "dark");
            return true;
        }
        return false;
    }
    function explores(event: var): bool {
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            slide?.zoomBy(0.5);
            return true;
        case Qt.Key_Minus:
            slide?.zoomBy(-0.5);
            return true;
        case Qt.Key_0:
            Atlas.resetView();
            return true;
        case Qt.Key_Slash:
            searchRequested();
            return true;
        }
        return false;
    }
    function leaves(key: int): bool {
        switch (key) {
        case Qt.Key_F:
        case Qt.Key_F11:
            fullScreenToggled();
            return true;
        case Qt.Key_Escape:
            leaveRequested();
            return true;
        }
        return false;
    }
}
