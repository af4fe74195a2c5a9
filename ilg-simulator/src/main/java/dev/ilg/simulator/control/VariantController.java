package dev.ilg.simulator.control;

import dev.ilg.simulator.account.Accounts;
import dev.ilg.simulator.fault.FaultKind;
import dev.ilg.simulator.system.ControlPaths;
import dev.ilg.simulator.variant.InviteSteps;
import dev.ilg.simulator.variant.Layout;
import dev.ilg.simulator.variant.Place;
import dev.ilg.simulator.variant.Quirk;
import dev.ilg.simulator.variant.Tongue;
import dev.ilg.simulator.variant.Variant;
import dev.ilg.simulator.variant.Variants;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Switches how an account is shown its pages, also in the middle of a run. */
@Controller
@RequestMapping(ControlPaths.PREFIX + "/variants")
class VariantController {

  private final Variants variants;
  private final Accounts accounts;

  VariantController(Variants variants, Accounts accounts) {
    this.variants = variants;
    this.accounts = accounts;
  }

  /** What a caller may choose; what is left out is as usual. */
  record Wanted(
      @Nullable Layout layout,
      @Nullable Tongue tongue,
      @Nullable InviteSteps steps,
      @Nullable Set<Quirk> quirks) {

    Variant variant() {
      var usual = Variant.USUAL;
      return new Variant(
          layout == null ? usual.layout() : layout,
          tongue == null ? usual.tongue() : tongue,
          steps == null ? usual.steps() : steps,
          quirks == null ? usual.quirks() : quirks);
    }
  }

  @GetMapping
  @ResponseBody
  Map<String, Variant> all() {
    return variants.wanted();
  }

  /** All there is to choose from. */
  record Choices(
      List<Layout> layouts,
      List<Tongue> tongues,
      List<InviteSteps> steps,
      List<Choice> quirks,
      List<FaultKind> faults) {}

  /** A quirk and where it shows. */
  record Choice(Quirk quirk, Place place) {}

  @GetMapping("/choices")
  @ResponseBody
  Choices choices() {
    return new Choices(
        List.of(Layout.values()),
        List.of(Tongue.values()),
        List.of(InviteSteps.values()),
        Stream.of(Quirk.values()).map(it -> new Choice(it, it.place())).toList(),
        List.of(FaultKind.values()));
  }

  @PutMapping("/{email}")
  @ResponseBody
  ResponseEntity<Variant> set(@PathVariable String email, @RequestBody Wanted wanted) {
    if (accounts.find(email).isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    variants.set(identity(email), wanted.variant());
    return ResponseEntity.ok(wanted.variant());
  }

  @DeleteMapping("/{email}")
  ResponseEntity<Void> forget(@PathVariable String email) {
    variants.forget(identity(email));
    return ResponseEntity.noContent().build();
  }

  /** What the form of the control page sends. */
  @PostMapping
  String choose(
      @RequestParam String email,
      @RequestParam Layout layout,
      @RequestParam Tongue tongue,
      @RequestParam InviteSteps steps,
      @RequestParam(defaultValue = "") Set<Quirk> quirks) {
    if (accounts.find(email).isPresent()) {
      variants.set(identity(email), new Variant(layout, tongue, steps, quirks));
    }
    return "redirect:/";
  }

  private static String identity(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
