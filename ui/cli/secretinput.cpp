// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/secretinput.h"

#include "ui/cli/texts.h"

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

constexpr qsizetype longestLine = 4096;
constexpr char interruptByte = 3; ///< Ctrl+C

/// While it lives the terminal shows nothing of what is typed, and Ctrl+C only ends the question,
/// so that the terminal gets its echo back. Does nothing where stdin is no terminal.
class Hidden
{
public:
    Hidden();
    ~Hidden();
    Q_DISABLE_COPY_MOVE(Hidden)
    [[nodiscard]] bool isTerminal() const { return m_terminal; }

private:
    bool m_terminal = false;
#ifdef Q_OS_WIN
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
};

#ifdef Q_OS_WIN

Hidden::Hidden()
{
    HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    m_terminal = GetConsoleMode(input, &m_before) != 0;
    if (m_terminal)
        SetConsoleMode(input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
}

Hidden::~Hidden()
{
    if (m_terminal)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
}

int readByte(char &byte)
{
    return _read(_fileno(stdin), &byte, 1);
}

#else

Hidden::Hidden()
{
    m_terminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
    if (!m_terminal)
        return;
    termios hidden = m_before;
    hidden.c_lflag &= ~tcflag_t(ECHO | ISIG);
    // Ctrl+C ends the line. As a signal it would reach any thread, and this one would read on.
    hidden.c_cc[VEOL] = interruptByte;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
}

Hidden::~Hidden()
{
    if (m_terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
}

int readByte(char &byte)
{
    return int(::read(STDIN_FILENO, &byte, 1));
}

#endif

/// Byte by byte: nothing of the next line may be taken, nor stay in a buffer of stdio.
Result<QByteArray> readLine()
{
    QByteArray line;
    line.reserve(longestLine);
    char byte = 0;
    int got = 0;
    while ((got = readByte(byte)) == 1 && byte != '\n') {
        if (byte == interruptByte)
            return fail(Error::Kind::Cancelled, Cli::tr("Se detuvo. Nada ha cambiado."));
        if (line.size() == longestLine)
            return fail(Error::Kind::BadInput, Cli::tr("Esa línea es demasiado larga."));
        line += byte;
    }
    if (got != 1 && line.isEmpty())
        return fail(Error::Kind::Denied,
            Cli::tr("Falta la clave. Escríbala en la terminal o envíela por la entrada estándar."),
            QStringLiteral("end of stdin"));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isTerminalInput()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

} // namespace

Result<QString> askSecret(const QString &question)
{
    const Hidden hidden;
    const auto say = [&hidden](const QString &text) {
        if (hidden.isTerminal()) {
            std::fputs(text.toLocal8Bit().constData(), stderr);
            std::fflush(stderr);
        }
    };
    say(question + QStringLiteral(": "));
    auto line = readLine();
    say(QStringLiteral("\n")); // the person's own was not shown
    if (!line.ok())
        return line.error();
    const QString secret = QString::fromLocal8Bit(*line);
    store::wipe(*line);
    return secret;
}

Result<> askAgain(const QString &question, const QString &first)
{
    if (!isTerminalInput())
        return {};
    TAMBO_ASSIGN(const QString second, askSecret(question));
    if (first != second)
        return fail(
            Error::Kind::BadInput, Cli::tr("Las dos claves no son iguales. Nada ha cambiado."));
    return {};
}

Result<QString> askNewPassphrase()
{
    TAMBO_ASSIGN(QString first, askSecret(Cli::tr("Clave nueva")));
    TAMBO_TRY(store::acceptPassphrase(first));
    TAMBO_TRY(askAgain(Cli::tr("Otra vez la clave nueva"), first));
    return first;
}

Result<store::Unlock> askUnlock()
{
    TAMBO_ASSIGN(const QString passphrase, askSecret(Cli::tr("Clave")));
    return store::Unlock{passphrase, {}};
}

} // namespace tambo::ui::cli
