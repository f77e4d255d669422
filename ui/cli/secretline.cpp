// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/secretline.h"

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace tambo::ui::cli {

namespace {

/// Keeps a terminal from showing what is typed, as long as it lives.
class Unseen
{
public:
#ifdef Q_OS_WIN
    Unseen() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        isTerminal = GetConsoleMode(m_input, &m_before) != 0;
        if (isTerminal)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Unseen()
    {
        if (isTerminal)
            SetConsoleMode(m_input, m_before);
    }
#else
    Unseen()
    {
        isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
#endif
    Q_DISABLE_COPY_MOVE(Unseen)

    bool isTerminal = false;

private:
#ifdef Q_OS_WIN
    HANDLE m_input;
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
};

} // namespace

QString readSecretLine(const QString &question, QTextStream &err)
{
    const Unseen unseen;
    if (unseen.isTerminal) {
        err << question;
        err.flush();
    }
    // Longer than any code; what is beyond belongs to no code and makes it wrong.
    std::array<char, 256> line{};
    const bool read = std::fgets(line.data(), int(line.size()), stdin) != nullptr;
    if (unseen.isTerminal) {
        err << '\n';
        err.flush();
    }
    return read ? QString::fromUtf8(line.data()).trimmed() : QString();
}

} // namespace tambo::ui::cli
