#pragma once

#include "layout/canvas.h"
#include "paint/damage.h"
#include "paint/effects.h"
#include "paint/kept_pieces.h"
#include "paint/large_letters.h"
#include "paint/layers.h"
#include "paint/letterbox.h"
#include "paint/mesh.h"
#include "paint/paintbox.h"
#include "paint/theatre.h"
#include "paint/underlay.h"
#include "paint/view.h"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Window/GlResource.hpp>

#include <optional>
#include <vector>

namespace quiz {

/// The canvas that paints, onto any SFML target: a window, or a texture for `shots`. One scale, the
/// rest letterboxed in black. Between begin() and end() it gathers what is drawn, end() sends it to
/// the target; outside it must not be called.
class SfmlCanvas : public Canvas, private sf::GlResource {
public:
    /// `box` must outlive the canvas.
    explicit SfmlCanvas(const Paintbox& box)
        : fonts_(box.fonts), pictures_(box.pictures), palette_(box.palette),
          effects_(box.pictures, box.palette), theatre_(box.palette) {}

    /// Fits the canvas to the target's size.
    void begin(sf::RenderTarget& target);
    /// Paints what was drawn. Does not display.
    void end();
    [[nodiscard]] const Letterbox& letterbox() const { return view_.box(); }

    void set_pass(Pass pass);
    [[nodiscard]] Pass pass() const { return theatre_.scenery().pass(); }
    /// Whether the target still holds the frame before when the next one is begun: then only what
    /// differs is painted. False to begin with.
    void set_kept(bool kept);
    [[nodiscard]] bool kept() const { return kept_; }
    /// What the target holds is lost: the next frame is painted whole.
    void forget() { damage_.forget(); }
    /// Makes beforehand what would keep a frame waiting. After the first frame, and after
    /// set_kept().
    void prepare();
    /// Ambient motion, in seconds (see Scenery::set_ambient).
    void set_ambient(float seconds) { theatre_.scenery().set_ambient(seconds); }
    /// Of the last frame.
    [[nodiscard]] int draw_calls() const { return draw_calls_; }

    void backdrop(const Backdrop& backdrop) override;
    void box(const Box& box, const BoxLook& look) override;
    void text(const TextLine& line, Point start, Colour colour) override;
    void mark(int answer, const Box& box, float strength) override;
    void seat_mark(int mark, const Box& box, Colour ground, Colour figure) override;
    void symbol(Symbol symbol, const Box& box, Colour colour) override;
    void ribbon(const Box& box, float share, bool urgent) override;
    void dots(Point from, Point to, Colour colour) override;

private:
    /// Notes what is drawn within `extent` and gathers it; `build` fills a piece that is not ready.
    /// What is too faint to be seen is not drawn. Behind `solid` nothing shows.
    template <typename Build>
    void gather(const Fingerprint& fingerprint, const Box& extent, Build build, bool faint = false,
                const Box& solid = {});
    void letter(KeptPieces::Piece& piece, char32_t code_point, Point centre, float size,
                Colour colour);
    void shoes(const Box& box, Colour colour, bool mirrored);
    /// Letters that are not shown, when there are many; those of other canvases, too.
    void trim_letters();
    void paint(const Box& part);
    void paint_under_front(const std::vector<Box>& parts);
    void keep_under_front(const std::vector<Box>& painted);

    const Fonts& fonts_;
    const Pictures& pictures_;
    const Palette& palette_;
    Effects effects_;
    sf::RenderTarget* target_ = nullptr;
    sf::Vector2u target_size_;
    float pixel_ = 0; ///< What everything was built for; 0 = not yet.
    View view_;
    Theatre theatre_;
    std::optional<Backdrop> backdrop_;
    KeptPieces pieces_;
    int letters_edition_ = 0; ///< Of the fonts.
    LargeLetters large_letters_;
    Layers layers_;
    Damage damage_;
    // Where the target keeps its picture:
    Underlay page_;                  ///< The page without what flies over it,
    std::vector<Box> unkept_;        ///< but for these parts.
    std::vector<sf::IntRect> flown_; ///< Where that was in the frame before.
    std::vector<sf::IntRect> flies_;
    Backdrop shown_; ///< In the frame before.
    bool kept_ = false;
    std::optional<TransientContextLock> context_; ///< SFML's, from the first kept frame on.
    int draw_calls_ = 0;
};

// The shapes, each into a mesh. Colours keep the alpha they come with.
void add_box(Mesh& mesh, const Palette& palette, const Box& box, const BoxLook& look);
/// All but the shoes, which are a picture.
void add_symbol(Mesh& mesh, const Palette& palette, Symbol symbol, const Box& box, Colour colour);
void add_rose(Mesh& mesh, const Palette& palette, const Box& box, Colour colour);
/// The shape behind the letter of an answer, and where the letter's middle goes.
Point add_mark(Mesh& mesh, const Palette& palette, int answer, const Box& box, float strength);
void add_seat_mark(Mesh& mesh, int mark, const Box& box, Colour ground, Colour figure);
void add_ribbon(Mesh& mesh, const Palette& palette, const Box& box, float share, bool urgent);
void add_dots(Mesh& mesh, Point from, Point to, Colour colour);

} // namespace quiz
