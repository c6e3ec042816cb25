# Birine güvenle nasıl ulaşılır.
safe-edit = Güvenli ulaşma şeklini değiştir
safe-title = Güvenli ulaşma
safe-lead = Bu, her telefon numarasının üstünde durur.
safe-automatic = Mesajlar kendiliğinden gidebilir
safe-automatic-hint = Bunu yalnızca kişi kabul ediyorsa işaretle.
safe-hushed = Bu kişiye kendiliğinden hiçbir şey gitmez. Mahalle çalışanı arar.
