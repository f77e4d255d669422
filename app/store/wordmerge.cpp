// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/wordmerge.h"

#include <QHash>
#include <algorithm>
#include <vector>

namespace tambo::store {

namespace {

constexpr int mostEdits = 1024;

enum class Sort { Word, Blank, Mark };

Sort sortOf(QChar sign)
{
    const char16_t code = sign.unicode();
    const bool blank = code == u' ' || (code >= 0x09 && code <= 0x0d) || code == 0x85
        || code == 0xa0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200a) || code == 0x2028
        || code == 0x2029 || code == 0x202f || code == 0x205f || code == 0x3000;
    if (blank)
        return Sort::Blank;
    const bool ascii = (code >= 0x21 && code <= 0x2f) || (code >= 0x3a && code <= 0x40)
        || (code >= 0x5b && code <= 0x60) || (code >= 0x7b && code <= 0x7e);
    return ascii || QStringView(u"¡¿«»“”‘’–—…").contains(sign) ? Sort::Mark : Sort::Word;
}

/// The pieces of the three texts as numbers, equal where the pieces are.
class Pieces
{
public:
    std::vector<int> cut(QStringView text)
    {
        std::vector<int> numbers;
        for (qsizetype from = 0; from < text.size();) {
            const Sort sort = sortOf(text[from]);
            qsizetype to = from + 1;
            while (sort != Sort::Mark && to < text.size() && sortOf(text[to]) == sort)
                ++to;
            numbers.push_back(numberOf(text.sliced(from, to - from), sort));
            from = to;
        }
        return numbers;
    }
    [[nodiscard]] bool isWord(int number) const { return m_words[size_t(number)]; }
    [[nodiscard]] QStringView text(int number) const { return m_texts[size_t(number)]; }

private:
    int numberOf(QStringView piece, Sort sort)
    {
        const auto found = m_numbers.constFind(piece);
        if (found != m_numbers.constEnd())
            return *found;
        m_texts.push_back(piece);
        m_words.push_back(sort == Sort::Word);
        return *m_numbers.insert(piece, int(m_texts.size()) - 1);
    }

    QHash<QStringView, int> m_numbers;
    std::vector<QStringView> m_texts;
    std::vector<bool> m_words;
};

using Numbers = std::vector<int>;

/// For each piece of `a` where it stands in `b`, or -1. nullopt: too different.
class Comparison
{
public:
    Comparison(const Numbers &a, const Numbers &b) : m_a(a), m_b(b), m_places(a.size(), -1) {}

    std::optional<Numbers> run()
    {
        int begin = 0;
        int endA = int(m_a.size());
        int endB = int(m_b.size());
        while (begin < std::min(endA, endB) && a(begin) == b(begin)) {
            place(begin, begin);
            ++begin;
        }
        while (std::min(endA, endB) > begin && a(endA - 1) == b(endB - 1))
            place(--endA, --endB);
        m_begin = begin;
        if (!search(endA - begin, endB - begin))
            return std::nullopt;
        return m_places;
    }

private:
    [[nodiscard]] int a(int i) const { return m_a[size_t(i)]; }
    [[nodiscard]] int b(int i) const { return m_b[size_t(i)]; }
    void place(int inA, int inB) { m_places[size_t(inA)] = inB; }

    /// Whether the furthest path of `edits` edits on diagonal k comes from k + 1 (a piece of b
    /// more) rather than from k - 1 (a piece of a less).
    static bool fromAbove(const Numbers &furthest, int edits, int k)
    {
        const size_t middle = furthest.size() / 2;
        return k == -edits
            || (k != edits && furthest[middle + size_t(k) - 1] < furthest[middle + size_t(k) + 1]);
    }

    bool search(int sizeA, int sizeB)
    {
        const int most = std::min(sizeA + sizeB, mostEdits);
        Numbers furthest(2 * size_t(most) + 3, 0);
        const size_t middle = furthest.size() / 2;
        std::vector<Numbers> trail;
        for (int edits = 0; edits <= most; ++edits) {
            trail.emplace_back(furthest.begin() + qsizetype(middle) - edits - 1,
                furthest.begin() + qsizetype(middle) + edits + 2);
            for (int k = -edits; k <= edits; k += 2) {
                const bool above = fromAbove(furthest, edits, k);
                int x = above ? furthest[middle + size_t(k) + 1]
                              : furthest[middle + size_t(k) - 1] + 1;
                while (x < sizeA && x - k < sizeB && a(m_begin + x) == b(m_begin + x - k))
                    ++x;
                furthest[middle + size_t(k)] = x;
                if (x >= sizeA && x - k >= sizeB) {
                    walkBack(trail, sizeA, sizeB);
                    return true;
                }
            }
        }
        return false;
    }

    void walkBack(const std::vector<Numbers> &trail, int x, int y)
    {
        for (int edits = int(trail.size()) - 1; edits >= 0; --edits) {
            const Numbers &furthest = trail[size_t(edits)];
            const size_t middle = furthest.size() / 2;
            const int k = x - y;
            int fromX = 0;
            int fromY = 0;
            if (edits > 0) {
                const int before = fromAbove(furthest, edits, k) ? k + 1 : k - 1;
                fromX = furthest[middle + size_t(before)];
                fromY = fromX - before;
            }
            while (x > fromX && y > fromY) {
                --x;
                --y;
                place(m_begin + x, m_begin + y);
            }
            x = fromX;
            y = fromY;
        }
    }

    const Numbers &m_a;
    const Numbers &m_b;
    Numbers m_places;
    int m_begin = 0;
};

/// A run that stands in all three texts.
struct Anchor {
    int base = 0;
    int left = 0;
    int right = 0;
    int count = 0;
    bool words = false;
};

class Merging
{
public:
    Merging(QStringView base, QStringView left, QStringView right)
        : m_base(m_pieces.cut(base))
        , m_left(m_pieces.cut(left))
        , m_right(m_pieces.cut(right))
    {}

    std::optional<QString> run()
    {
        const auto inLeft = Comparison(m_base, m_left).run();
        const auto inRight = Comparison(m_base, m_right).run();
        if (!inLeft || !inRight)
            return std::nullopt;
        Anchor here; // where the text so far ends in each
        for (const Anchor &anchor : anchors(*inLeft, *inRight)) {
            if (!merge(here, anchor))
                return std::nullopt;
            append(m_base, anchor.base, anchor.base + anchor.count);
            here = {anchor.base + anchor.count, anchor.left + anchor.count,
                anchor.right + anchor.count, 0, false};
        }
        const Anchor end{int(m_base.size()), int(m_left.size()), int(m_right.size()), 0, false};
        return merge(here, end) ? std::optional(m_text) : std::nullopt;
    }

private:
    [[nodiscard]] std::vector<Anchor> anchors(const Numbers &inLeft, const Numbers &inRight) const
    {
        std::vector<Anchor> found;
        for (int i = 0; i < int(m_base.size()); ++i) {
            const int left = inLeft[size_t(i)];
            const int right = inRight[size_t(i)];
            if (left < 0 || right < 0)
                continue;
            const bool longer = !found.empty() && found.back().base + found.back().count == i
                && found.back().left + found.back().count == left
                && found.back().right + found.back().count == right;
            if (!longer)
                found.push_back({i, left, right, 0, false});
            ++found.back().count;
            found.back().words = found.back().words || m_pieces.isWord(m_base[size_t(i)]);
        }
        std::erase_if(found, [&](const Anchor &anchor) {
            const int end = anchor.base + anchor.count;
            const bool first = anchor.base == 0 && anchor.left == 0 && anchor.right == 0;
            const bool last = end == int(m_base.size())
                && anchor.left + anchor.count == int(m_left.size())
                && anchor.right + anchor.count == int(m_right.size());
            return !anchor.words && !first && !last;
        });
        return found;
    }

    [[nodiscard]] static bool equal(
        const Numbers &a, int fromA, int toA, const Numbers &b, int fromB, int toB)
    {
        return std::equal(a.begin() + fromA, a.begin() + toA, b.begin() + fromB, b.begin() + toB);
    }

    /// What lies between two anchors.
    bool merge(const Anchor &from, const Anchor &to)
    {
        const bool leftSame = equal(m_base, from.base, to.base, m_left, from.left, to.left);
        const bool rightSame = equal(m_base, from.base, to.base, m_right, from.right, to.right);
        const bool alike = equal(m_left, from.left, to.left, m_right, from.right, to.right);
        if (!leftSame && !rightSame && !alike)
            return false;
        if (leftSame)
            append(m_right, from.right, to.right);
        else
            append(m_left, from.left, to.left);
        return true;
    }

    void append(const Numbers &text, int from, int to)
    {
        for (int i = from; i < to; ++i)
            m_text += m_pieces.text(text[size_t(i)]);
    }

    Pieces m_pieces;
    Numbers m_base;
    Numbers m_left;
    Numbers m_right;
    QString m_text;
};

std::optional<Numbers> placesOf(const Numbers &pieces, const Numbers &other)
{
    return Comparison(pieces, other).run();
}

} // namespace

std::optional<QString> mergeWords(QStringView base, QStringView left, QStringView right)
{
    return Merging(base, left, right).run();
}

QList<Stretch> differences(QStringView text, QStringView other)
{
    Pieces pieces;
    const Numbers own = pieces.cut(text);
    const Numbers others = pieces.cut(other);
    const auto places = placesOf(own, others);
    if (!places)
        return {{0, text.size()}};
    QList<Stretch> found;
    qsizetype at = 0;
    bool open = false; // nothing but blanks since the last difference
    for (size_t i = 0; i < own.size(); ++i) {
        const QStringView piece = pieces.text(own[i]);
        const bool blank = sortOf(piece.front()) == Sort::Blank;
        if ((*places)[i] < 0 && !blank) {
            if (open)
                found.last().length = at + piece.size() - found.last().from;
            else
                found.append({at, piece.size()});
            open = true;
        } else if (!blank) {
            open = false;
        }
        at += piece.size();
    }
    return found;
}

} // namespace tambo::store
